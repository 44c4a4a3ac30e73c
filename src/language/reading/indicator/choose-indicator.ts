import type { Indicator } from '../../catalogue';
import type { Finding } from '../finding';
import type { Token } from '../token';
import { compileAliases, type Alias, type Part } from './compile-aliases';
import { phraseHits, type Hit, type Hits } from './phrase-hits';

/** The indicator that fits the words best, and how well: about the number of words that speak for it. */
export interface Choice {
  readonly indicator: Indicator;
  readonly score: number;
}

/** A phrase that should touch the number may have this many small words between: "kết nạp được hơn # …". */
const TOUCH = 3;
const DECAY = 0.025;
/** Of two phrases of as many words the nearer one speaks of the number: "lập 5 CĐCS và kết nạp 120 đoàn viên". */
const NEARER = 0.001;
const PER_NUMBER = 0.7;
const LEAST = 1.2;

/** Chooses by the aliases of the catalogue; null when no alias fits. Ties go to the earlier indicator. */
export function chooseIndicator(
  tokens: readonly Token[],
  finding: Finding,
  catalogue: readonly Indicator[]
): Choice | null {
  const { trie, byUnit } = compileAliases(catalogue);
  const aliases = byUnit.get(finding.unit);
  if (!aliases) return null;
  const hits = phraseHits(tokens, trie, finding);
  if (hits.before.length + hits.behind.length === 0) return null;
  let best: Choice | null = null;
  for (const alias of aliases) {
    const score = aliasScore(alias, hits);
    if (score >= LEAST && score > (best?.score ?? 0)) best = { indicator: alias.indicator, score };
  }
  return best;
}

function aliasScore(alias: Alias, hits: Hits): number {
  if (alias.free) {
    return Math.max(scoreBefore(alias.before, hits.before), scoreBehind(alias.before, hits.behind)) * 0.9;
  }
  const before = scoreBefore(alias.before, hits.before);
  if (alias.before.length > 0 && before === 0) return 0;
  const behind = scoreBehind(alias.behind, hits.behind);
  return alias.behind.length > 0 && behind === 0 ? 0 : before + behind;
}

/** The phrases before the number in their order, the last one nearest to it; 0 unless all are there. */
function scoreBefore(parts: readonly Part[], hits: readonly Hit[]): number {
  let score = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] as Part;
    const hit = hits.find(
      ({ id, end, gap }) => id === part.id && end <= limit && (!part.touching || gap <= TOUCH)
    );
    if (!hit) return 0;
    score += weight(part, hit);
    limit = hit.from;
  }
  return score;
}

function scoreBehind(parts: readonly Part[], hits: readonly Hit[]): number {
  let score = 0;
  let limit = 0;
  for (const part of parts) {
    const hit = hits.find(
      ({ id, from, gap }) => id === part.id && from >= limit && (!part.touching || gap === 0)
    );
    if (!hit) return 0;
    score += weight(part, hit);
    limit = hit.end;
  }
  return score;
}

function weight({ words }: Part, { gap, numbers }: Hit): number {
  return words * Math.max(0.3, 1 - DECAY * Math.max(0, gap - TOUCH) - NEARER * gap) * PER_NUMBER ** numbers;
}
