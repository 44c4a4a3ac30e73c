/**
 * A value of the series in words, when the API sends none of its own.
 *
 * @returns null where nobody reported: that is not a zero.
 * @example printValue({ value: 52e9 }, 'vnd', 'vi')  // '52.000.000.000 đồng'
 */
export function printValue({ value, text }, unit, locale) {
  if (text) return text;
  if (value === null || value === undefined) return null;
  const number = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'vi-VN', {
    maximumFractionDigits: 4,
  }).format(value);
  if (unit === 'percent') return `${number}%`;
  return unit === 'vnd' ? `${number} đồng` : number;
}

/**
 * @param day `YYYY-MM-DD`, as the API sends dates.
 * @example printDate('2024-12-21', 'vi')  // '21/12/2024'
 * @example printDate('2024-12-21', 'en')  // '21 December 2024'
 */
export function printDate(day, locale) {
  if (locale !== 'en') return day.split('-').reverse().join('/');
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(day));
}
