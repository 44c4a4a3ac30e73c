import { requirePeriod } from './period';

/**
 * Orders period codes by their first day; of two that begin together the longer comes first, so that a year
 * stands before its first quarter.
 *
 * @throws RangeError for an invalid code.
 */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [requirePeriod(a), requirePeriod(b)];
  return (
    compare(first.start, second.start) || compare(second.end, first.end) || compare(first.code, second.code)
  );
}

/**
 * Whether every day of `inner` lies in `outer`; a period contains itself.
 *
 * @throws RangeError for an invalid code.
 * @example periodContains('2024-H1', '2024-Q2') // true
 */
export function periodContains(outer: string, inner: string): boolean {
  const [large, small] = [requirePeriod(outer), requirePeriod(inner)];
  return large.start <= small.start && small.end <= large.end;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
