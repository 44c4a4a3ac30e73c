/** Shorter numbers are one digit apart by chance. */
const LEAST_DIGITS = 3;

/**
 * Whether two whole numbers look like one that was mistyped: as many digits, and one digit differs or two neighbours
 * changed places.
 *
 * @example isMisprint(6482, 6428) // true
 */
export function isMisprint(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (a === b || !Number.isInteger(a) || !Number.isInteger(b)) return false;
  if (left.length !== right.length || left.length < LEAST_DIGITS) return false;
  const differ = [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first = 0, second = 0] = differ;
  if (differ.length === 1) return true;
  return (
    differ.length === 2 &&
    second === first + 1 &&
    left[first] === right[second] &&
    left[second] === right[first]
  );
}
