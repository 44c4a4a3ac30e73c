/**
 * How a run of digits is printed. `thousands`: 1.320 · `decimal`: 2,5 · `point`: 2.5 or 13.1, a decimal only before
 * a scale word or a percent sign, otherwise a date · `comma`: 1,250, thousands in English fashion before a counted
 * noun and decimals before a scale word · `code`: anything else, such as 0290.3111222.
 */
export type NumberForm = 'plain' | 'thousands' | 'decimal' | 'point' | 'comma' | 'code';

const LONGEST = 24;
/** Digits without a mark: a leading zero is printed before one or two digits (09), nine digits are the most. */
const LONGEST_PLAIN = 9;
const LONGEST_PADDED = 3;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,3})?$/;
const COMMA = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const DECIMAL = /^\d{1,6},\d{1,4}$/;
const POINT = /^\d{1,4}\.\d{1,2}$/;

/** The form of a number token's digits. */
export function numberForm(digits: string): NumberForm {
  if (digits.length > LONGEST || digits === '') return 'code';
  if (!digits.includes('.') && !digits.includes(',')) {
    return digits.length <= (digits.startsWith('0') ? LONGEST_PADDED : LONGEST_PLAIN) ? 'plain' : 'code';
  }
  if (THOUSANDS.test(digits)) return 'thousands';
  if (COMMA.test(digits)) return 'comma';
  if (DECIMAL.test(digits)) return 'decimal';
  return POINT.test(digits) ? 'point' : 'code';
}

/**
 * The digits of a number token as a decimal that `Number` reads, or null where the form says nothing sure.
 *
 * @param scaled whether a scale word or a percent sign follows.
 * @param counted whether a noun for whole things follows.
 * @example plainDecimal('1.320', false, true) // '1320'
 * @example plainDecimal('6,737', true, false) // '6.737': 6,737 tỉ
 * @example plainDecimal('13.1', false, true)  // null: a date
 */
export function plainDecimal(digits: string, scaled: boolean, counted: boolean): string | null {
  switch (numberForm(digits)) {
    case 'plain':
      return digits;
    case 'thousands':
    case 'decimal':
      return digits.replaceAll('.', '').replace(',', '.');
    case 'point':
      return scaled ? digits : null;
    case 'comma': {
      const groups = digits.split(',').length - 1;
      if (scaled && groups === 1) return digits.replace(',', '.');
      return counted && !scaled ? digits.replaceAll(',', '') : null;
    }
    case 'code':
      return null;
  }
}
