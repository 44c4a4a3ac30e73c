const DECIMALS = 4;
const SCALE = 10n ** BigInt(DECIMALS);

/**
 * Adds numbers of at most four decimals exactly and rounds once, at the end: the order of the addends never matters.
 *
 * @returns 0 for no addends; the caller decides whether "nothing" is zero or unknown.
 * @example exactSum([0.1, 0.2])  // 0.3
 */
export function exactSum(addends: readonly number[]): number {
  const total = addends.reduce((sum, each) => sum + scaled(each), 0n);
  const whole = total / SCALE;
  const rest = total % SCALE;
  return rest === 0n ? Number(whole) : Number(`${total}e-${DECIMALS}`);
}

function scaled(number: number): bigint {
  if (Number.isInteger(number)) return BigInt(number) * SCALE;
  const [whole = '', decimals = ''] = number.toFixed(DECIMALS).split('.');
  return BigInt(whole + decimals);
}
