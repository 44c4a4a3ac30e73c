import { requirePeriod, type Period } from '../../../../language';
import type { IndicatorKind } from './facts';

/**
 * The periods one step finer, in order: a term's years, a year's halves, a half's quarters, a quarter's months.
 * A stock, which is a level at a date, has days below the month as well; a flow has not, since nobody reports 31
 * days, and one day's action is a figure of scope `part`.
 */
export function finerPeriods({ code, kind, start, end }: Period, indicator: IndicatorKind): string[] {
  const year = code.slice(0, 4);
  switch (kind) {
    case 'years':
      return sequence(Number(year), Number(end.slice(0, 4))).map(String);
    case 'year':
      return [`${year}-H1`, `${year}-H2`];
    case 'half':
      return code.endsWith('1') ? [`${year}-Q1`, `${year}-Q2`] : [`${year}-Q3`, `${year}-Q4`];
    case 'quarter':
      return sequence(Number(start.slice(5, 7)), Number(end.slice(5, 7))).map((at) => `${year}-${two(at)}`);
    case 'month':
      if (indicator !== 'stock') return [];
      return sequence(1, Number(end.slice(8))).map((day) => `${code}-${two(day)}`);
    case 'day':
      return [];
  }
}

/** All periods inside a period by repeated refinement, itself not among them. */
export function allFinerPeriods(code: string, indicator: IndicatorKind): string[] {
  const finer = finerPeriods(requirePeriod(code), indicator);
  return finer.flatMap((each) => [each, ...allFinerPeriods(each, indicator)]);
}

function sequence(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
