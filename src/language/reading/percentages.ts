import type { Finding } from './finding';
import { percentMeaning } from './percent-meaning';
import { keyAt, type Token } from './token';
import { wordKey } from './word-key';

const LINKS: ReadonlySet<string> = new Set(
  [
    'đạt',
    'chiếm',
    'bằng',
    'vượt',
    'tăng',
    'giảm',
    'tỉ',
    'lệ',
    'với',
    'tương',
    'đương',
    'được',
    'hoàn',
    'thành',
    ',',
    '(',
    'và',
  ].map(wordKey)
);
const REACH = 9;

/**
 * Joins a percentage to the count that it says something about: `30 công đoàn cơ sở, đạt 105% chỉ tiêu`.
 *
 * @returns the findings without the percentages that were joined. One with a target of its own stays alone.
 */
export function joinPercentages(tokens: readonly Token[], findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  findings.forEach((finding, index) => {
    const count = kept.at(-1);
    const next = findings[index + 1];
    const ownTarget = next?.isTarget === true && next.unit === 'percent' && next.from - finding.end <= 4;
    if (count && !ownTarget && belongs(tokens, count, finding)) {
      const over = count.target !== null ? 'target' : count.denominator !== null ? 'denominator' : null;
      count.percent = finding.value;
      count.percentMeaning = percentMeaning(tokens, count.end, finding.from, over);
      count.percentQualifier = finding.qualifier;
      count.numbers.push({ at: finding.at, value: finding.value, role: 'percent' });
    } else if (
      finding.isTarget &&
      count?.unit === 'percent' &&
      finding.unit === 'percent' &&
      isNear(tokens, count, finding)
    ) {
      count.target = finding.value;
      count.numbers.push({ at: finding.at, value: finding.value, role: 'target' });
    } else kept.push(finding);
  });
  return kept;
}

function belongs(tokens: readonly Token[], count: Finding, percent: Finding): boolean {
  if (percent.unit !== 'percent' || percent.isTarget || percent.upper !== null) return false;
  if (count.unit === 'percent' || count.percent !== null || count.isTarget || !isNear(tokens, count, percent))
    return false;
  return LINKS.has(keyAt(tokens, percent.from - 1));
}

/** In one sentence, and nothing but a noun phrase and a link between. */
function isNear(tokens: readonly Token[], a: Finding, b: Finding): boolean {
  if (tokens[a.at]?.sentence !== tokens[b.at]?.sentence || b.from - a.end > REACH) return false;
  for (let at = a.end; at < b.from; at += 1) if (keyAt(tokens, at) === ';') return false;
  return true;
}
