import type { Unit } from '../lexicon/units';
import type { Amount } from './amount';
import type { Finding } from './finding';
import { keyAt, type Token } from './token';
import { endsClause } from './unit-left';
import { wordKey } from './word-key';

const REACH = 25;
const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '(', 'và'].map(wordKey));
const CHANGES: ReadonlySet<string> = new Set(['tăng', 'giảm', 'thêm', 'còn'].map(wordKey));
const SHARES: ReadonlySet<string> = new Set(['đạt', 'chiếm', 'bằng'].map(wordKey));
const THAT: ReadonlySet<string> = new Set(['đó', 'này'].map(wordKey));

/**
 * The unit of a number that stands alone and goes on counting what the figure before it counted:
 * `khối sản xuất 114 đơn vị; khối hành chính 1.980` · `02 nhà (01 xây mới, 01 sửa chữa)` · `…, thực tăng 119` ·
 * `8 trong số đó` · `đã giải quyết 19, đạt 86%`.
 */
export function unitOfNeighbour(
  tokens: readonly Token[],
  amount: Amount,
  from: number,
  previous: Finding | undefined
): Unit | null {
  if (!previous || amount.at - previous.end > REACH) return null;
  if (tokens[previous.at]?.sentence !== tokens[amount.at]?.sentence) return null;
  if (previous.unit === 'percent' || previous.unit.startsWith('vnd') || isDated(tokens, amount)) return null;
  const part = amount.value <= previous.value;
  if (part && (isBracketed(tokens, from, previous) || isShareOf(tokens, amount.end))) return previous.unit;
  if (!endsClause(tokens, amount.end)) return null;
  if (amount.value >= 1000 || CHANGES.has(keyAt(tokens, from - 1))) return previous.unit;
  if (amount.value < 10) return null;
  const told = keyAt(tokens, amount.end) === ',' && SHARES.has(keyAt(tokens, amount.end + 1));
  const start = clauseStart(tokens, from);
  const same = from - start > 1 && keyAt(tokens, start) === keyAt(tokens, clauseStart(tokens, previous.from));
  return told || same || keyAt(tokens, from - 1) === ':' ? previous.unit : null;
}

/** Four digits without a dot may be a year. */
function isDated(tokens: readonly Token[], amount: Amount): boolean {
  return /^(?:19|20)\d\d$/.test(keyAt(tokens, amount.at));
}

/** In the bracket that opens right behind the figure before, at its head or after a comma. */
function isBracketed(tokens: readonly Token[], from: number, previous: Finding): boolean {
  const before = keyAt(tokens, from - 1);
  if (before === '(') return from - previous.end <= 3;
  return before === ',' && previous.unitFrom === 'neighbour' && from - previous.end <= 5;
}

/** `8 trong số đó`. */
function isShareOf(tokens: readonly Token[], end: number): boolean {
  return (
    keyAt(tokens, end) === 'trong' && keyAt(tokens, end + 1) === 'số' && THAT.has(keyAt(tokens, end + 2))
  );
}

/** The first token of the clause that a number stands in, `trong đó` left aside. */
function clauseStart(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > from - REACH && at > 0 && !BREAKS.has(keyAt(tokens, at - 1))) {
    if (tokens[at - 1]?.sentence !== tokens[from]?.sentence) break;
    at -= 1;
  }
  return keyAt(tokens, at) === 'trong' && keyAt(tokens, at + 1) === 'đó' ? at + 2 : at;
}
