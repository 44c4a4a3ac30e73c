/** A date or period as it is printed; a part that is not printed is null. */
export type DateForm =
  | { readonly kind: 'day'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null }
  | { readonly kind: 'half'; readonly half: number; readonly year: number | null }
  | { readonly kind: 'year'; readonly year: number | null }
  | { readonly kind: 'lunar'; readonly stem: number; readonly branch: number; readonly year: number | null }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number }
  /** Printed like a date, but not a period that has a code: "ngày 5", "9 tháng đầu năm". */
  | { readonly kind: 'other' };

/** A date found among the tokens `from` (included) to `to` (excluded). */
export interface DateMatch {
  readonly from: number;
  readonly to: number;
  readonly form: DateForm;
}

const YEAR = /^(?:18|19|20)\d\d$/;

/** Whether digits may be a year: 1800 to 2099, and not 18,6 or 20.5. */
export function isYear(digits: string): boolean {
  return digits.length === 4 && YEAR.test(digits);
}

/** Whether the calendar has such a day; a missing year is taken as a leap year. */
export function isDayOf(day: number, month: number, year: number | null): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}
