import { formatFigure } from '../../../../../../language/format-figure';
import { formatPeriod } from '../../../../../../language/format-period';
import type { Unit } from '../../../../../../language/lexicon/units';
import { parsePeriod } from '../../../../../../language/period';

/**
 * A number with its unit, as Vietnamese print it.
 *
 * @example printAmount(50_000_000_000, 'vnd') // '50 tỉ đồng'
 */
export const printAmount = (value: number, unit: Unit) =>
  formatFigure({ value, upper: null, qualifier: 'exact', unit }, { locale: 'vi' });

/** A period as Vietnamese print it; a code that is none stays as it was typed. */
export const printPeriod = (code: string) => (parsePeriod(code) ? formatPeriod(code, 'vi') : code);
