import type { Qualifier, Unit } from '../../../../../language';
import { percentBetween } from './percent-agrees';
import { printPercent } from './print';

interface Printed {
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
}

/**
 * The percentage that two printed numbers make, as an editor would work it out.
 *
 * @param less 100 to print what is beyond the whole.
 * @example printShare(exact(20963), exact(26876), 'person') // '78%' or, with decimals, '77,99%'
 */
export function printShare(part: Printed, whole: Printed, unit: Unit, less: 0 | 100 = 0): string {
  const { least, most } = percentBetween(part, whole, unit);
  if (part.qualifier === 'exact' && whole.qualifier === 'exact')
    return printPercent((100 * part.value) / whole.value - less);
  return `từ ${printPercent(least - less)} đến ${printPercent(most - less)}`;
}
