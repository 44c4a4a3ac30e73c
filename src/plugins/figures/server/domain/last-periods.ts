import { previousPeriod } from '../../../../language';

/**
 * The periods of the same length that end with this one, the oldest first.
 *
 * @throws RangeError for an invalid code.
 * @example lastPeriods('2024', 3) // ['2022', '2023', '2024']
 */
export function lastPeriods(period: string, count: number): string[] {
  const periods = [period];
  while (periods.length < count) {
    const before = previousPeriod(periods[0] ?? period);
    if (before === null) break;
    periods.unshift(before);
  }
  return periods;
}
