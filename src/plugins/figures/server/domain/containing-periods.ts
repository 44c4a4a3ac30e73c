import { parsePeriod, periodContains } from '../../../../language';

/**
 * The period itself and those that contain it, shortest first: a day's month, quarter, half and year, and of the
 * terms given those it lies in. A change in a period may change a cell of each, and of no other.
 *
 * @param terms codes of the terms of office that anybody uses.
 * @example containingPeriods('2024-05', []) // ['2024-05', '2024-Q2', '2024-H1', '2024']
 */
export function containingPeriods(code: string, terms: Iterable<string>): string[] {
  const period = parsePeriod(code);
  if (!period) return [];
  if (period.kind === 'years') return [code];
  const year = code.slice(0, 4);
  const month = Number(period.start.slice(5, 7));
  const calendar = [
    code,
    period.start.slice(0, 7),
    `${year}-Q${Math.ceil(month / 3)}`,
    `${year}-H${Math.ceil(month / 6)}`,
    year,
  ];
  const within = [...calendar, ...[...terms].sort()].filter((each) => periodContains(each, code));
  return [...new Set(within)];
}
