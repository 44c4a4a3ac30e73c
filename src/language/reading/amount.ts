import { scaleUp } from '../number';
import { plainDecimal } from './printed-number';
import { scaleAt } from './scale-at';
import { keyAt, type Token } from './token';
import { unitAt, type Counted } from './unit-at';
import { wordAmount } from './word-amount';

/** A number with its scale word and the unit right after it: `2,5 tỉ đồng`, `3.715 đoàn viên`, `78%`. */
export interface Amount {
  /** The token of the first digits. */
  readonly at: number;
  /** The token after scale and unit. */
  readonly end: number;
  /** The token after the scale word, where a unit would begin. */
  readonly numberEnd: number;
  /** The digits as a decimal, before scaling. */
  readonly decimal: string;
  readonly exponent: number;
  readonly value: number;
  /** Null when no unit follows. */
  readonly unit: Counted | null;
}

/** Measures that may have a decimal point as well as a decimal comma: 2.5 km. */
const CONTINUOUS: ReadonlySet<string> = new Set(['km', 'm2', 'tonne', 'percent']);

/** Largest value kept: beyond it a double is no longer exact. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * Reads the amount whose digits (or number words) stand at a token.
 *
 * @returns null when there is no number, or one that cannot be told (13.1, a code, more than 2⁵³).
 */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return token?.kind === 'word' ? wordAmount(tokens, at) : null;
  const next = tokens[at + 1];
  if (next?.key === '"') return quotedAmount(tokens, at);
  if (!next || (next.kind === 'mark' && next.key !== '%')) return bareAmount(token.key, at);
  const scale = scaleAt(tokens, at + 1);
  const found = sameSentence(tokens, at, scale?.end ?? at + 1) ? unitAt(tokens, scale?.end ?? at + 1) : null;
  const scaled = scale !== null || CONTINUOUS.has(found?.unit ?? '');
  const decimal = plainDecimal(token.key, scaled, found !== null && !scaled);
  if (decimal === null) return null;
  const exponent = scale?.exponent ?? 0;
  const rest = scale ? remainder(tokens, scale.end, exponent) : null;
  const value = scaleUp(decimal, exponent) + (rest?.value ?? 0);
  if (value > LARGEST) return null;
  const after = rest ? (sameSentence(tokens, at, rest.end) ? unitAt(tokens, rest.end) : null) : found;
  const end = after?.end ?? rest?.end ?? scale?.end ?? at + 1;
  const numberEnd = rest?.end ?? scale?.end ?? at + 1;
  return { at, end, numberEnd, decimal, exponent, value, unit: after?.unit ?? null };
}

/** A number before a quoted noun: `115 “Nhà nhân ái”`. */
function quotedAmount(tokens: readonly Token[], at: number): Amount | null {
  const bare = bareAmount(keyAt(tokens, at), at);
  const noun =
    bare && sameSentence(tokens, at, at + 2) && !tokens[at + 2]?.spaced ? unitAt(tokens, at + 2) : null;
  return bare && noun ? { ...bare, end: noun.end, unit: noun.unit } : bare;
}

/** A number with nothing behind it that could be a scale or a unit. */
function bareAmount(digits: string, at: number): Amount | null {
  const decimal = plainDecimal(digits, false, false);
  if (decimal === null) return null;
  const value = Number(decimal);
  return value > LARGEST
    ? null
    : { at, end: at + 1, numberEnd: at + 1, decimal, exponent: 0, value, unit: null };
}

/** The smaller part of `1 tỉ 250 triệu` and `2 triệu rưỡi`. */
function remainder(
  tokens: readonly Token[],
  at: number,
  above: number
): { value: number; end: number } | null {
  if (keyAt(tokens, at) === 'rưỡi') return { value: scaleUp('0.5', above), end: at + 1 };
  const digits = keyAt(tokens, at);
  if (tokens[at]?.kind !== 'number' || !/^[1-9]\d{0,2}$/.test(digits)) return null;
  const scale = scaleAt(tokens, at + 1);
  return scale && scale.exponent < above && sameSentence(tokens, at - 1, at)
    ? { value: scaleUp(digits, scale.exponent), end: scale.end }
    : null;
}

function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens[a]?.sentence === tokens[b]?.sentence;
}
