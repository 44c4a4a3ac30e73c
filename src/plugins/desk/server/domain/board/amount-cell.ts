import type { Unit } from '../../../../../language';
import type { GridCell } from './grid';

/**
 * A value in the cell of a spreadsheet: the full number, money in đồng; a percentage as the share that it is.
 *
 * @example amountCell(65.5, 'percent') // { kind: 'share', value: 0.655 }
 */
export function amountCell(value: number | null, unit: Unit): GridCell {
  if (value === null) return null;
  // By its digits: 65.5 / 100 is 0.655, and 0.07 / 100 is not 0.0007000000000000001.
  return unit === 'percent' ? { kind: 'share', value: Number(`${value}e-2`) } : { kind: 'number', value };
}
