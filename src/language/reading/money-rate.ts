import type { Unit } from '../lexicon/units';
import type { Amount } from './amount';
import { keyAt, type Token } from './token';
import { unitAt } from './unit-at';
import { wordKey } from './word-key';

const PER: ReadonlySet<string> = new Set(['/', 'mỗi', 'một', 'hằng', 'hàng'].map(wordKey));
const LONGEST = 6;

/**
 * Money per month or per m²: `7,5 triệu đồng/người/tháng`, `15 triệu đồng mỗi m2`. Any other `/suất`, `/hộ` belongs
 * to the quote but leaves the unit money.
 *
 * @returns null when the amount is no money.
 */
export function moneyRate(
  tokens: readonly Token[],
  first: Amount,
  last: Amount
): { unit: { unit: Unit; from: 'behind' }; end: number } | null {
  const isMoney = first.unit === 'vnd' || (first.unit === null && first.exponent > 0);
  if (!isMoney) return null;
  let unit: Unit = 'vnd';
  let end = last.end;
  const limit = end + LONGEST;
  while (end < limit && PER.has(keyAt(tokens, end)) && tokens[end]?.sentence === tokens[first.at]?.sentence) {
    if (tokens[end + 1]?.kind !== 'word') break;
    const noun = unitAt(tokens, end + 1);
    if (noun?.unit === 'month') unit = 'vnd/month';
    else if (noun?.unit === 'm2') unit = 'vnd/m2';
    else if (keyAt(tokens, end) !== '/') break;
    end = noun?.end ?? end + 2;
  }
  return { unit: { unit, from: 'behind' }, end };
}
