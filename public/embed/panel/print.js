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

/** @example printDate('2024-12-21', 'vi')  // '21/12/2024' */
export function printDate(day, locale) {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const month = locale === 'en' ? 'long' : '2-digit';
  const parts = { day: locale === 'en' ? 'numeric' : '2-digit', month, year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'vi-VN', parts).format(date);
}
