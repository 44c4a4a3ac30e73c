/** An exact decimal number: `units` / 10^`scale`. */
export interface Decimal {
  units: bigint;
  scale: number;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * Reads a decimal number as databases and JavaScript print it, without rounding.
 *
 * @throws RangeError when the text is no number.
 * @example parseDecimal('-12.50')  // { units: -1250n, scale: 2 }
 */
export function parseDecimal(text: string): Decimal {
  const match = DECIMAL.exec(text);
  if (!match) throw new RangeError(`"${text}" is not a decimal number.`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const units = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** Adds exactly. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const raise = (number: Decimal) => number.units * 10n ** BigInt(scale - number.scale);
  return { units: raise(a) + raise(b), scale };
}

/** Prints without an exponent and without needless zeros. */
export function printDecimal({ units, scale }: Decimal): string {
  const negative = units < 0n;
  const digits = String(negative ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${negative && units !== 0n ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}

/**
 * The JavaScript number that prints exactly this decimal.
 *
 * @returns null when there is none: an integer beyond 2^53 - 1, or more digits than a double holds.
 */
export function toExactNumber(decimal: Decimal): number | null {
  const number = Number(printDecimal(decimal));
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return null;
  if (!Number.isFinite(number)) return null;
  const back = parseDecimal(String(number));
  const difference = addDecimals(back, { units: -decimal.units, scale: decimal.scale });
  return difference.units === 0n ? number : null;
}

/** Divides by a whole number and gives the nearest double, good to 17 digits. */
export function divideDecimal({ units, scale }: Decimal, divisor: bigint): number {
  const extra = 30;
  const quotient = (units * 10n ** BigInt(extra)) / divisor;
  return Number(`${quotient}e${-(scale + extra)}`);
}
