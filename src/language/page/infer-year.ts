const YEAR_MENTION = /(?<![\d.,-])(?:20[0-4]\d|19[5-9]\d)(?![\d.,]\d)(?!\d)/g;
const LOOKS_BACK = /(?:tổng kết|kết quả|thành tích)[^.;]{0,120}$/iu;
const HALF = /(?:sơ kết|6 tháng|sáu tháng|9 tháng|quý\s(?:IV|I{1,3}|[1-4]))[^.;]{0,120}$/iu;
const LOOKS_AHEAD = /(?:triển khai|nhiệm vụ|phương hướng|kế hoạch)[^.;]{0,120}$/iu;
/** From this month on a meeting that sums up a year is held in that year; before, in the next. */
const LATE = 9;

/**
 * Infers the year of a day that is printed without one. A meeting that sums up the year 2024 on 13 January is held
 * in 2025, on 28 December in 2024; one that sets out the work of 2025 in December is held in 2024.
 *
 * @param month of the day, 1 to 12.
 * @param near the words around the day: title and lead. Only the first 2000 characters are read.
 * @param published the ISO day of publication, if known: the day is the last such day before it.
 * @returns the year, or null if nothing tells it.
 */
export function inferYear(day: number, month: number, near: string, published: string | null): number | null {
  if (published) {
    const year = Number(published.slice(0, 4));
    const later =
      `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` > published.slice(5, 10);
    // A day shortly after publication is an invitation, one that is nearly a year ahead is last year's.
    return later && month - Number(published.slice(5, 7)) > 6 ? year - 1 : year;
  }
  const text = near.slice(0, 2000);
  let named: number | null = null;
  let ahead: number | null = null;
  for (const match of text.matchAll(YEAR_MENTION)) {
    const year = Number(match[0]);
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    if (HALF.test(before)) return year;
    // 'tổng kết năm 2024 và triển khai nhiệm vụ năm 2025': the nearer word decides.
    const back = LOOKS_BACK.exec(before)?.index ?? -1;
    const plan = LOOKS_AHEAD.exec(before)?.index ?? -1;
    if (back > plan) return month >= LATE ? year : year + 1;
    if (plan >= 0) ahead ??= month >= LATE ? year - 1 : year;
    named ??= year;
  }
  return ahead ?? named;
}
