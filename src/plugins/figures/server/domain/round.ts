/**
 * Rounds half away from zero by the decimal digits themselves, so that 1.005 gives 1.01.
 *
 * @example round(0.15384, 3) // 0.154
 */
export function round(number: number, decimals: number): number {
  const shifted = Number(`${Math.abs(number).toPrecision(15)}e${decimals}`);
  return Math.sign(number) * Number(`${Math.round(shifted)}e-${decimals}`) || 0;
}
