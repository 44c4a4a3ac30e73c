import { formatPercent } from './percent';
import { formatPeriod } from './format-period';
import type { Locale } from './locale';

/**
 * Prints how far a target was reached.
 *
 * @param ratio value divided by target: 1.2 is 120 %.
 * @example formatAttainment(1.2, 'vi') // 'đạt 120% chỉ tiêu'
 * @example formatAttainment(1.2, 'en') // '120% of target'
 */
export function formatAttainment(ratio: number, locale: Locale): string {
  const percent = formatPercent(ratio, locale);
  return locale === 'vi' ? `đạt ${percent} chỉ tiêu` : `${percent} of target`;
}

/**
 * Prints the change on an earlier period.
 *
 * @param ratio the change divided by the earlier value: 0.154 is a rise of 15,4 %, -0.02 a fall of 2 %.
 * @param period canonical code of the earlier period.
 * @throws RangeError for an invalid code.
 * @example formatChange(0.154, '2023', 'vi') // 'tăng 15,4% so với năm 2023'
 * @example formatChange(-0.02, '2023', 'en') // 'down 2% on 2023'
 */
export function formatChange(ratio: number, period: string, locale: Locale): string {
  const percent = formatPercent(Math.abs(ratio), locale);
  const label = formatPeriod(period, locale);
  const same = Object.is(Number.parseFloat(percent), 0);
  if (locale === 'en')
    return same ? `unchanged on ${label}` : `${ratio > 0 ? 'up' : 'down'} ${percent} on ${label}`;
  const earlier = label.charAt(0).toLowerCase() + label.slice(1);
  return same ? `không đổi so với ${earlier}` : `${ratio > 0 ? 'tăng' : 'giảm'} ${percent} so với ${earlier}`;
}
