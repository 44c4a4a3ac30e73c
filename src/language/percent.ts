import type { Locale } from './locale';
import { normalize } from './normalize';
import { parseNumber } from './number';

/** Intl scales the decimal digits themselves, so 1.005 prints as 100,5 and not as 100,4. */
const PRINTERS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 }),
};

/**
 * Prints a ratio as a percentage with at most one decimal.
 *
 * @param ratio 1 is the whole: 0.154 is 15,4 %.
 * @example formatPercent(0.154, 'vi') // '15,4%'
 * @example formatPercent(1.2, 'en')   // '120%'
 */
export function formatPercent(ratio: number, locale: Locale): string {
  return PRINTERS[locale].format(ratio === 0 ? 0 : ratio);
}

/**
 * Reads a printed percentage as the number before the sign.
 *
 * @returns 78 for '78%', '78 %' and '78 phần trăm'; null for anything else.
 */
export function parsePercent(text: string, locale: Locale = 'vi'): number | null {
  const trimmed = normalize(text).trim().toLowerCase();
  const sign = ['%', 'phần trăm', 'per cent', 'percent'].find((each) => trimmed.endsWith(each));
  return sign === undefined ? null : parseNumber(trimmed.slice(0, -sign.length).trim(), locale);
}
