import type { FieldProblem } from './validate-figure';

/** Names of the number fields of a figure, as the form shows them. */
const NUMBER_FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'Giá trị'],
  ['upper', 'Đến'],
  ['target', 'Chỉ tiêu được giao'],
  ['numerator', 'Tử số'],
  ['denominator', 'Mẫu số'],
]);

const LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * Checks the numbers of a figure as they were written, before any column rounds them: an integer up to 2⁵³−1, or at
 * most four decimals.
 *
 * @param data any part of a figure; other fields are not looked at.
 */
export function validateNumbers(data: Readonly<Record<string, unknown>>): FieldProblem[] {
  return [...NUMBER_FIELDS].flatMap(([field, label]) => {
    const written = data[field];
    if (written === undefined || written === null || isExact(written)) return [];
    const message = `"${label}" là ${String(written)}; phải là số nguyên không quá ${LIMIT}, hoặc số có nhiều nhất 4 chữ số thập phân.`;
    return [{ path: [field], message }];
  });
}

function isExact(written: unknown): boolean {
  const number = typeof written === 'string' && written.trim() !== '' ? Number(written) : written;
  if (typeof number !== 'number' || !Number.isFinite(number)) return false;
  if (Number.isInteger(number)) return Number.isSafeInteger(number);
  return Math.abs(number) < LIMIT && Number(number.toFixed(4)) === number;
}
