import { isCounted } from '../reading/is-counted';
import { tokenize } from '../reading/tokenize';
import { dateCode } from './date-code';
import { findDates } from './find-dates';
import { yearClues, type TimeContext } from './infer-year';

/** A date or period as the text prints it. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Canonical code, see `parsePeriod`; null for a time of day and for "9 tháng đầu năm", which have none. */
  readonly period: string | null;
  /** The year is not printed: it was inferred from the text or the date of publication. */
  readonly inferred: boolean;
  /** 'HH:MM' for a time of day, else null. */
  readonly clock: string | null;
}

/**
 * Finds the dates, times of day, periods and terms in a text, in order. Never throws; linear in the length.
 *
 * @example readDates('Ngày 13.1', { publishedOn: '2025-01-14' })[0].period // '2025-01-13', inferred
 * @example readDates('Tết Ất Tỵ 2025')[0].period                         // '2025'
 */
export function readDates(text: string, context: TimeContext = {}): PrintedDate[] {
  const tokens = tokenize(text);
  const dates = findDates(tokens, (at) => isCounted(tokens, at));
  const clues = yearClues(tokens, dates, context);
  return dates.map(({ from, to, form }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const code = dateCode(form, clues);
    const clock = form.kind === 'clock' ? `${two(form.hour)}:${two(form.minute)}` : null;
    const [period, inferred] = [code?.code ?? null, code?.inferred ?? false];
    return { start, end, quote: text.slice(start, end), period, inferred, clock };
  });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
