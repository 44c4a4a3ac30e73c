import { parsePeriod } from '../period';
import type { DateForm } from './date-form';
import { inferYear, type YearClues } from './infer-year';

/** A canonical period code, and whether its year was inferred rather than printed. */
export interface DateCode {
  readonly code: string;
  readonly inferred: boolean;
}

/**
 * The period code of a printed date; see `parsePeriod`.
 *
 * @returns null for a time of day, for a form without a code, and where no year is printed or can be inferred.
 */
export function dateCode(form: DateForm, clues: YearClues): DateCode | null {
  const made = codeOf(form, clues);
  return made && parsePeriod(made.code) ? made : null;
}

function codeOf(form: DateForm, clues: YearClues): DateCode | null {
  switch (form.kind) {
    case 'day':
      return withYear(form.year, form.month, clues, (year) => `${year}-${two(form.month)}-${two(form.day)}`);
    case 'month':
      return withYear(form.year, form.month, clues, (year) => `${year}-${two(form.month)}`);
    case 'quarter':
      return withYear(form.year, form.quarter * 3, clues, (year) => `${year}-Q${form.quarter}`);
    case 'half':
      return withYear(form.year, form.half * 6, clues, (year) => `${year}-H${form.half}`);
    case 'year':
      return withYear(form.year, 6, clues, String);
    case 'lunar':
      return form.year === null ? lunarYear(form, clues) : { code: String(form.year), inferred: false };
    case 'years':
      return { code: `${form.from}/${form.to}`, inferred: false };
    case 'clock':
    case 'other':
      return null;
  }
}

function withYear(
  printed: number | null,
  month: number,
  clues: YearClues,
  print: (year: number) => string
): DateCode | null {
  const year = printed ?? inferYear(month, clues);
  return year === null ? null : { code: print(year), inferred: printed === null };
}

/**
 * The solar year in which a year of the sixty-year cycle begins, nearest to the text's own: Quý Mão is 2023.
 * Without any clue the cycle that holds 2020 is taken, and marked as inferred like every other.
 */
function lunarYear(form: Extract<DateForm, { kind: 'lunar' }>, clues: YearClues): DateCode {
  const near = clues.published?.year ?? clues.reviewed ?? clues.planned ?? clues.commonest ?? 2020;
  let year = near - 30;
  while (year % 10 !== form.stem || year % 12 !== form.branch) year += 1;
  return { code: String(year), inferred: true };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
