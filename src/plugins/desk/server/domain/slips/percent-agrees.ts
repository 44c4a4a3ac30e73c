import { bounds } from '../../../../figures/server/domain/bounds';
import type { Qualifier, Unit } from '../../../../../language';

interface Printed {
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
}

/** One part of a thousand million: what floating point may lose. */
const DUST = 1e-9;

/**
 * Whether a printed percentage is the computed one, rounded or truncated at its own last digit. What the print of the
 * two numbers leaves open ("gần 2,5 tỉ") the percentage may use; its own "gần", "trên", "khoảng" too.
 *
 * @param less what is taken off the computed percentage: 100 for "vượt 31%", else 0.
 * @example percentAgrees(exact(5265), exact(4000), 'initiative', { value: 31, qualifier: 'exact' }, 100) // true: 131,6
 */
export function percentAgrees(
  part: Printed,
  whole: Printed,
  unit: Unit,
  percent: { readonly value: number; readonly qualifier: Qualifier },
  less: 0 | 100 = 0
): boolean {
  const share = percentBetween(part, whole, unit);
  const least = share.least - less;
  const most = share.most - less;
  const { from, to } = meant(percent);
  return most >= from - DUST && least <= to + DUST;
}

/** The computed percentage: between what it lies, as far as the print of both numbers tells. */
export function percentBetween(part: Printed, whole: Printed, unit: Unit): { least: number; most: number } {
  const above = bounds(part, unit);
  const below = bounds(whole, unit);
  return { least: (100 * above.least) / below.most, most: (100 * above.most) / Math.max(below.least, DUST) };
}

/** The percentages that are printed so: those that round to it, and those that are cut to it. */
function meant({ value, qualifier }: { value: number; qualifier: Qualifier }): { from: number; to: number } {
  const digit = lastPrintedDigit(value);
  if (qualifier !== 'exact') return bounds10(value, qualifier);
  return { from: value - digit / 2, to: value + digit - 2 * DUST };
}

/** "gần 80%" allows one tenth less, "trên 80%" one tenth more, "khoảng 80%" either. */
function bounds10(value: number, qualifier: Qualifier): { from: number; to: number } {
  return {
    from: qualifier === 'over' ? value - lastPrintedDigit(value) / 2 : value * 0.9,
    to: qualifier === 'nearly' ? value + lastPrintedDigit(value) / 2 : value * 1.1,
  };
}

function lastPrintedDigit(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return 10 ** -decimals.length;
}
