import type { Cell } from './cell';
import { exactSum } from './exact-sum';
import type { IndicatorKind } from './facts';
import { round } from './round';

export interface Change {
  /** The value of the period before. */
  readonly previous: number;
  /**
   * 0.154 is 15,4 % more; for a ratio the difference of the two, so that 0.02 is two percentage points. Three
   * decimals. Null when the value before was zero, from which nothing grows by a percentage.
   */
  readonly change: number | null;
  /** The sign of the difference, before rounding. */
  readonly direction: -1 | 0 | 1;
}

/**
 * The change on the period before. Only like is compared with like: both reported, or both computed from the same
 * members all the way down – a unit that joined is not growth –, and no ranges.
 *
 * @returns null when there is no change to show.
 */
export function compareWithPrevious(cell: Cell, before: Cell, kind: IndicatorKind): Change | null {
  const [now, then] = [cell.shown, before.shown];
  if (!now || !then || cell.origin !== before.origin || cell.basis !== before.basis) return null;
  if (now.upper !== null || then.upper !== null) return null;
  const difference = exactSum([now.value, -then.value]);
  const direction = difference > 0 ? 1 : difference < 0 ? -1 : 0;
  if (kind === 'ratio') return { previous: then.value, change: round(difference / 100, 3), direction };
  const change = then.value === 0 ? null : round(difference / Math.abs(then.value), 3);
  return { previous: then.value, change, direction };
}
