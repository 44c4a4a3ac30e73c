import { lastDigit, type Qualifier, type Unit } from '../../../../language';

interface Printed {
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
}

/**
 * Between what the true value lies when a figure is printed so. Exact: half a unit of the last printed digit either
 * way ("2,5 tỉ" is good to 50 triệu; a count in full digits is what it says). Nearly, over and about: one tenth, on
 * the side that the word allows.
 *
 * @example bounds({ value: 6e10, upper: null, qualifier: 'nearly' }, 'vnd') // { least: 5.4e10, most: 6e10 }
 */
export function bounds({ value, upper, qualifier }: Printed, unit: Unit): { least: number; most: number } {
  const highest = upper ?? value;
  if (qualifier === 'exact') {
    return { least: value - halfDigit(value, unit), most: highest + halfDigit(highest, unit) };
  }
  return {
    least: qualifier === 'over' ? value : value - Math.abs(value) / 10,
    most: qualifier === 'nearly' ? highest : highest + Math.abs(highest) / 10,
  };
}

function halfDigit(value: number, unit: Unit): number {
  const digit = lastDigit(value, unit);
  // Nobody rounds 4.968 people; a percentage in whole numbers is rounded all the same.
  return digit === 1 && unit !== 'percent' ? 0 : digit / 2;
}
