import { ENGLISH_SCALES, SCALES } from './lexicon/scales';
import type { Locale } from './locale';
import { normalize } from './normalize';

const VIETNAMESE = /^([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:[\s\u00a0]*(\p{L}+))?$/u;
const ENGLISH = /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:[\s\u00a0]*(\p{L}+))?$/u;

const PRINTERS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
};

/** No number in a post is longer; beyond it a run of digits is a code, not a quantity. */
const LONGEST = 40;

/**
 * Reads one number with an optional scale word. Vietnamese (the default): '.' groups thousands, ',' marks
 * decimals; English: the other way round. Never throws; diacritics count, so 'ty' is not 'tỷ'.
 *
 * @returns the value, or null when the text is not one number of that language or is too large to be exact.
 * @example parseNumber('1.250,5')             // 1250.5
 * @example parseNumber('1,2 tỷ')              // 1200000000
 * @example parseNumber('12.50')               // null: not a Vietnamese number
 * @example parseNumber('2.5 billion', 'en')   // 2500000000
 */
export function parseNumber(text: string, locale: Locale = 'vi'): number | null {
  if (text.length > LONGEST) return null;
  const match = (locale === 'vi' ? VIETNAMESE : ENGLISH).exec(normalize(text).trim().toLowerCase());
  if (!match) return null;
  const [, sign, whole = '', decimals = '', word] = match;
  const exponent = word === undefined ? 0 : (locale === 'vi' ? SCALES : ENGLISH_SCALES).get(word);
  if (exponent === undefined) return null;
  const value = scaleUp(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`, exponent);
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? null : sign ? -value : value;
}

/**
 * Multiplies a printed decimal by a power of ten without rounding on the way.
 *
 * @example scaleUp('1.005', 3) // 1005, where 1.005 * 1000 is 1004.9999999999999
 */
export function scaleUp(decimal: string, exponent: number): number {
  return Number(exponent === 0 ? decimal : `${decimal}e${exponent}`);
}

/**
 * Prints a number in full digits with at most four decimals.
 *
 * @example formatNumber(1320, 'vi')  // '1.320'
 * @example formatNumber(2.5, 'en')   // '2.5'
 */
export function formatNumber(value: number, locale: Locale): string {
  return PRINTERS[locale].format(value === 0 ? 0 : value);
}
