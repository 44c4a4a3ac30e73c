import { UNITS, type Unit } from '../lexicon/units';
import { parseNumber } from '../number';
import type { EntryProblem } from './entry';

/** A number without its unit, and how it was written. */
export interface TypedNumber {
  readonly value: number;
  /** The scale word, else ''. */
  readonly scale: string;
  readonly percent: boolean;
}

const WORDS: readonly (readonly [string, Unit])[] = UNITS.map(({ vi, code }): [string, Unit] => [
  vi.toLowerCase(),
  code,
]).sort(([a], [b]) => b.length - a.length);

const SCALE = /\p{L}+$/u;
const DOTS = /^[-−]?\d+(?:\.\d+)+$/u;
const COMMAS = /^[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const DIGITS = /^[-−]?[\d.,]+(?:\s*\p{L}+)?$/u;

/**
 * Reads one number of an entry: lower-case NFC, without spaces around it.
 *
 * @param unit the unit that is expected; its own word may follow the number, another one is a problem.
 * @param lent a scale word that stands behind the other number: '200' of '200–300 triệu'.
 */
export function readTypedNumber(
  text: string,
  unit: Unit,
  lent = ''
): TypedNumber | { readonly problem: EntryProblem } {
  const word = WORDS.find(([each]) => text.endsWith(each) && /[\d\s]$/u.test(text.slice(0, -each.length)));
  if (word && word[1] !== unit) return { problem: 'unit' };
  const number = (word ? text.slice(0, -word[0].length) : text).trim();
  const own = SCALE.exec(number)?.[0] ?? '';
  const scale = own || lent;
  // 'a comma and three digits' is a thousand to some and a decimal to others; with a scale or a percent it is clear.
  if (COMMAS.test(number) && !scale && (unit !== 'percent' || number.length > 7)) return { problem: 'comma' };
  const value = parseNumber(own ? number : `${number} ${lent}`);
  if (value === null) return { problem: problemOf(number) };
  if (!isExact(value)) return { problem: 'size' };
  return { value, scale: own, percent: word?.[1] === 'percent' };
}

function problemOf(number: string): EntryProblem {
  if (DOTS.test(number) && !/^[-−]?\d{1,3}(?:\.\d{3})+$/u.test(number)) return 'dot';
  if (COMMAS.test(number)) return 'comma';
  return DIGITS.test(number) && number.replace(/\D/g, '').length > 12 ? 'size' : 'text';
}

/** What a figure can keep: an integer, or at most four decimals. */
function isExact(value: number): boolean {
  return Number.isInteger(value) || Number(value.toFixed(4)) === value;
}
