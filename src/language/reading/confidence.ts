import type { Unit } from '../lexicon/units';
import type { Finding } from './finding';

/**
 * How often a figure found in this way was right in value, unit and qualifier on labelled posts; the table is in
 * `tests/bench/calibration.ts`, which prints it again.
 */
const BY_SOURCE: Readonly<Record<Finding['unitFrom'], number>> = {
  behind: 0.97,
  before: 0.9,
  neighbour: 0.85,
  loose: 0.6,
};
const UNSURE: ReadonlySet<Unit> = new Set<Unit>([
  'item',
  'unit',
  'day',
  'month',
  'activity',
  'collective',
  'facility',
]);

/** The confidence of a figure: the share of figures like it that were right. */
export function confidenceOf({ unitFrom, unit, evidence }: Finding): number {
  const base = BY_SOURCE[unitFrom] - (UNSURE.has(unit) ? 0.07 : 0);
  return Math.round((evidence >= 2 ? base + (1 - base) / 2 : base) * 100) / 100;
}
