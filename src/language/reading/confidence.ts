import type { Unit } from '../lexicon/units';
import type { Finding } from './finding';

/**
 * How often a number found in this way is a figure with the right value, range, qualifier and unit. Measured on the
 * labelled posts of the tests (`npx tsx tests/bench/calibration.ts` prints the table) and rounded down, because a
 * real page has more surprises than a written one.
 */
const BY_SOURCE: Readonly<Record<Finding['unitFrom'], number>> = {
  behind: 0.97,
  before: 0.92,
  neighbour: 0.9,
  loose: 0.85,
};
/** Units whose nouns are used loosely, and how much less sure they are. */
const UNSURE: ReadonlySet<Unit> = new Set<Unit>([
  'item',
  'unit',
  'day',
  'month',
  'activity',
  'collective',
  'facility',
]);
const LOOSENESS = 0.03;
/** With so much evidence for an indicator half of the doubt is gone. */
const TOLD = 2;

/** The confidence of a figure: the share of figures like it that are right. */
export function confidenceOf({ unitFrom, unit, evidence }: Finding): number {
  const base = BY_SOURCE[unitFrom] - (unitFrom !== 'loose' && UNSURE.has(unit) ? LOOSENESS : 0);
  return Math.round((evidence >= TOLD ? (base + 1) / 2 : base) * 100) / 100;
}
