import type { Qualifier } from '../../../../language';
import { exactSum } from './exact-sum';
import { sumQualifiers } from './qualifiers';

/** A value with what is known of its exactness. */
export interface Amount {
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  /** The true value lies between `least` and `most`, as far as the print tells: see `bounds.ts`. */
  readonly least: number;
  readonly most: number;
}

/** Adds amounts; one range makes the sum a range. There must be at least one. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  const ranged = amounts.some(({ upper }) => upper !== null);
  return {
    value: exactSum(amounts.map(({ value }) => value)),
    upper: ranged ? exactSum(amounts.map(({ value, upper }) => upper ?? value)) : null,
    qualifier: sumQualifiers(amounts.map(({ qualifier }) => qualifier)),
    least: exactSum(amounts.map(({ least }) => least)),
    most: exactSum(amounts.map(({ most }) => most)),
  };
}
