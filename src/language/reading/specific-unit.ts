import type { Unit } from '../lexicon/units';
import type { Amount } from './amount';
import type { Finding } from './finding';
import { keyAt, type Token } from './token';
import { unitAt, unitBefore } from './unit-at';
import { wordKey } from './word-key';

/** Nouns so general that the words before them say what is counted. */
const GENERAL: ReadonlyMap<string, readonly Unit[]> = new Map<string, readonly Unit[]>([
  [wordKey('đơn vị'), ['union', 'enterprise']],
  [wordKey('bản'), ['agreement']],
  [wordKey('cơ sở'), ['union', 'enterprise']],
]);
const FAMILY = wordKey('gia đình');
const LOOK_BACK = 12;
const LOOK_BACK_FIGURES = 4;
/** Words that part the noun before from what is counted: "LĐLĐ tỉnh gồm 6 đơn vị". */
const PARTS: ReadonlySet<string> = new Set(['gồm', 'có', 'của', 'cho', 'tại', 'với', 'ở'].map(wordKey));
const LIST_REACH = 9;

/**
 * The unit that a general noun stands for: `trong đó CĐCS khối sản xuất 114 đơn vị` counts unions, `TƯLĐTT ký mới:
 * 03 bản` agreements; `250 đoàn viên, người lao động, gia đình đoàn viên` counts families.
 */
export function specificUnit(
  tokens: readonly Token[],
  amount: Amount,
  unit: Unit,
  found: readonly Finding[]
): Unit {
  if (unit === 'person') return listsFamilies(tokens, amount.end) ? 'household' : unit;
  const noun = unitBefore(tokens, amount.end);
  const phrase = noun ? wordsBetween(tokens, noun.from, amount.end) : '';
  const special = GENERAL.get(phrase);
  if (!special) return unit;
  for (const previous of found.slice(-LOOK_BACK_FIGURES).reverse()) {
    if (tokens[previous.at]?.sentence !== tokens[amount.at]?.sentence) break;
    if (special.includes(previous.unit) && previous.value >= amount.value) return previous.unit;
  }
  for (let end = amount.at; end > amount.at - LOOK_BACK; end -= 1) {
    const token = tokens[end - 1];
    if (!token || token.sentence !== tokens[amount.at]?.sentence || token.kind === 'number') break;
    if (token.key === ';' || PARTS.has(token.key)) break;
    const before = unitBefore(tokens, end);
    if (before && before.unit !== 'idle' && special.includes(before.unit)) return before.unit;
  }
  return unit;
}

function wordsBetween(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map(({ key }) => key)
    .join(' ');
}

/** A list of people whose last member is a family: the family is what was visited. */
function listsFamilies(tokens: readonly Token[], end: number): boolean {
  let commas = 0;
  for (let at = end; at < end + LIST_REACH && tokens[at]?.sentence === tokens[end - 1]?.sentence; at += 1) {
    const key = keyAt(tokens, at);
    if (key === ',') commas += 1;
    const noun = keyAt(tokens, at - 1) === ',' ? unitAt(tokens, at) : null;
    if (keyAt(tokens, at - 1) === ',' && !noun) return false;
    if (commas > 0 && keyAt(tokens, at - 1) === ',' && `${key} ${keyAt(tokens, at + 1)}` === FAMILY)
      return commas > 1;
    if (key === ';' || key === 'và' || tokens[at]?.kind === 'number') return false;
  }
  return false;
}
