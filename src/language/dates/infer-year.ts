import { keyAt, type Token } from '../reading/token';
import type { DateMatch } from './date-form';
import { isCompared } from './is-compared';

/** What is known about the time of a text besides its words. */
export interface TimeContext {
  /** YYYY-MM-DD, when the text was published. */
  readonly publishedOn?: string;
  /** The year the text is about, when the caller knows it. */
  readonly year?: number;
}

/** The years a text speaks of: the one it looks back on, the one it plans, the one it names most. */
export interface YearClues {
  readonly published: { readonly year: number; readonly month: number } | null;
  readonly reviewed: number | null;
  readonly planned: number | null;
  readonly commonest: number | null;
}

const REVIEW = new Set(['tổng', 'sơ', 'quả', 'kiểm']);
const PLAN = new Set(['triển', 'phương', 'nhiệm', 'kế']);
const LOOK_BACK = 12;

/** Collects the clues in one pass over the dates that print their year. */
export function yearClues(
  tokens: readonly Token[],
  dates: readonly DateMatch[],
  context: TimeContext
): YearClues {
  const counts = new Map<number, number>();
  let reviewed: number | null = null;
  let planned: number | null = null;
  for (const date of dates) {
    const { from, form } = date;
    if (!('year' in form) || form.year === null || isCompared(tokens, date)) continue;

    counts.set(form.year, (counts.get(form.year) ?? 0) + 1);
    if (form.kind !== 'year' && form.kind !== 'half' && form.kind !== 'quarter') continue;
    const purpose = purposeBefore(tokens, from);
    if (purpose === 'review') reviewed ??= form.year;
    if (purpose === 'plan') planned ??= form.year;
  }
  const commonest = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  const [year, month] = (context.publishedOn ?? '').split('-').map(Number);
  const published = year && month ? { year, month } : null;
  return { published, reviewed, planned, commonest: context.year ?? commonest };
}

/**
 * The year of a day or month printed without one. A post tells of the days around its publication; a review of a
 * year is held at its end or early in the next; a plan for a year is made in the last months before it.
 *
 * @returns null when the text gives no clue at all.
 */
export function inferYear(
  month: number,
  { published, reviewed, planned, commonest }: YearClues
): number | null {
  if (published)
    return published.year + (month - published.month > 6 ? -1 : published.month - month > 9 ? 1 : 0);
  if (reviewed !== null) return month >= 5 ? reviewed : reviewed + 1;
  if (planned !== null) return month >= 10 ? planned - 1 : planned;
  return commonest;
}

/** Whether a year is looked back on ("tổng kết … năm 2024") or planned for ("phương hướng … năm 2025"). */
export function purposeBefore(tokens: readonly Token[], at: number): 'review' | 'plan' | null {
  const sentence = tokens[at]?.sentence;
  for (let before = at - 1; before >= at - LOOK_BACK && tokens[before]?.sentence === sentence; before -= 1) {
    const key = keyAt(tokens, before);
    if (PLAN.has(key)) return 'plan';
    if (REVIEW.has(key)) return 'review';
  }
  return null;
}
