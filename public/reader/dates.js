const ZONE = 'Asia/Ho_Chi_Minh';

/**
 * A newspaper's date line in the newsroom's own time, whatever the reader's clock says.
 *
 * @example dateLine('2024-12-22T23:03:00Z', 'vi')  // 'Thứ Hai, 23/12/2024'
 * @example dateLine('2024-12-22T23:03:00Z', 'en')  // 'Monday, 23 December 2024'
 */
export function dateLine(moment, locale) {
  if (locale === 'en')
    return english({ weekday: 'long' })
      .format(new Date(moment))
      .replace(/^(\w+) /, '$1, ');
  const weekday = new Intl.DateTimeFormat('vi-VN', { weekday: 'long', timeZone: ZONE }).format(
    new Date(moment)
  );
  return `${weekday}, ${shortDate(moment, 'vi')}`;
}

/** @example shortDate('2024-12-21', 'vi')  // '21/12/2024' */
export function shortDate(moment, locale) {
  if (locale === 'en') return english({}).format(new Date(moment));
  const parts = new Intl.DateTimeFormat('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: ZONE,
  }).formatToParts(new Date(moment));
  const part = (type) => parts.find((one) => one.type === type).value;
  return `${part('day')}/${part('month')}/${part('year')}`;
}

const english = (more) =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: ZONE,
    ...more,
  });
