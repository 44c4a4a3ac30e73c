import { scaleOf } from './scale';

/**
 * The size of the last digit that Vietnamese print shows of a value; half of it is what the figure is good to.
 *
 * @param unit one of `UNITS`; money is printed in tỉ, triệu or nghìn, counts in full digits.
 * @example lastDigit(2_500_000_000, 'vnd') // 100000000: '2,5 tỉ' is good to 50 triệu
 * @example lastDigit(4968, 'person')       // 1
 * @example lastDigit(65.5, 'percent')      // 0.1
 */
export function lastDigit(value: number, unit: string): number {
  const { exponent } = scaleOf(value, unit, 'vi');
  const [, decimals = ''] = String(Number(`${value}e-${exponent}`)).split('.');
  return Number(`1e${exponent - decimals.length}`);
}
