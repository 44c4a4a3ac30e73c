/** The length of a period; `years` is a term of office (nhiệm kỳ). */
export type PeriodKind = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'years';

/** A period with its first and last day, both included. */
export interface Period {
  readonly code: string;
  readonly kind: PeriodKind;
  /** YYYY-MM-DD */
  readonly start: string;
  /** YYYY-MM-DD */
  readonly end: string;
}

const YEARS = /^(\d{4})\/(\d{4})$/;
const CODE = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/**
 * Reads a canonical period code.
 *
 * @returns null unless the code is valid: day '2024-12-21', month '2024-05', quarter '2024-Q2', half '2024-H1',
 *   year '2024' or years '2018/2023' (years 1800 to 2199, real calendar days only).
 */
export function parsePeriod(code: string): Period | null {
  const known = remembered.get(code);
  if (known) return known;
  const period = readPeriod(code);
  if (remembered.size >= REMEMBERED) remembered.clear();
  if (period) remembered.set(code, period);
  return period;
}

/** Adding up asks for the same few codes again and again. Only valid ones are kept, which are short. */
const remembered = new Map<string, Period>();
const REMEMBERED = 10_000;

function readPeriod(code: string): Period | null {
  const term = YEARS.exec(code);
  if (term) {
    const [, from = '', to = ''] = term;
    return from < to && isYear(from) && isYear(to)
      ? { code, kind: 'years', start: `${from}-01-01`, end: `${to}-12-31` }
      : null;
  }
  const [, year, half, quarter, month, day] = CODE.exec(code) ?? [];
  if (year === undefined || !isYear(year)) return null;
  if (day !== undefined) return isDay(code) ? { code, kind: 'day', start: code, end: code } : null;
  if (month !== undefined)
    return Number(month) >= 1 && Number(month) <= 12 ? months(code, 'month', year, month, 1) : null;
  if (quarter !== undefined) return months(code, 'quarter', year, Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return months(code, 'half', year, Number(half) * 6 - 5, 6);
  return months(code, 'year', year, 1, 12);
}

/**
 * As `parsePeriod`, for callers that hold a code they believe in.
 *
 * @throws RangeError naming the code and the valid forms.
 */
export function requirePeriod(code: string): Period {
  const period = parsePeriod(code);
  if (period) return period;
  throw new RangeError(
    `period is "${code}"; use a day 2024-12-21, month 2024-05, quarter 2024-Q2, half 2024-H1, year 2024 or term 2018/2023.`
  );
}

function months(code: string, kind: PeriodKind, year: string, first: string | number, count: number): Period {
  const last = Number(first) + count - 1;
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { code, kind, start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${two(days)}` };
}

function isYear(text: string): boolean {
  return Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
}

/** True for a day that the calendar has: not 2023-02-29. */
function isDay(code: string): boolean {
  const time = Date.parse(`${code}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(code);
}

function two(number: string | number): string {
  return String(number).padStart(2, '0');
}
