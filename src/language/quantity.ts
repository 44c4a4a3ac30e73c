import type { Qualifier } from './lexicon/qualifiers';
import type { Unit } from './lexicon/units';

/** One reported quantity, as printed: what the text says, not what it means. */
export interface Quantity {
  /** Money in đồng (or dollars), percentages as the number before the sign, everything else as a count. */
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
}
