import {
  formatFigure,
  formatNumber,
  QUALIFIER_WORDS,
  type Qualifier,
  type Spelling,
  type Unit,
} from '../../../../../language';

interface Printed {
  readonly value: number;
  readonly upper?: number | null;
  readonly qualifier: Qualifier;
}

/** The scales of money, by the word that is printed once behind a sum. */
const SCALES = [
  { size: 1e9, word: 'tỉ' },
  { size: 1e6, word: 'triệu' },
  { size: 1e3, word: 'nghìn' },
] as const;
const DECIMALS = 4;

/** 'gần 60 tỉ đồng': a value as it is printed everywhere. */
export const printValue = ({ value, upper = null, qualifier }: Printed, unit: Unit, spelling: Spelling) =>
  formatFigure({ value, upper, qualifier, unit }, { locale: 'vi', spelling });

/**
 * Prints a sum at one scale, the unit once: addends and total are numbers of the same unit.
 *
 * @example printSum([{ value: 2.5e9, qualifier: 'nearly' }, { value: 3e8, qualifier: 'exact' }], 2.8e9, 'vnd', 'tỉ')
 *   // 'gần 2,5 + 0,3 ≈ 2,8 tỉ đồng'
 */
export function printSum(addends: readonly Printed[], total: number, unit: Unit, spelling: Spelling): string {
  const scale = unit === 'vnd' ? SCALES.find(({ size }) => Math.abs(total) >= size) : undefined;
  const number = (value: number) =>
    formatNumber(Number((value / (scale?.size ?? 1)).toFixed(DECIMALS)), 'vi');
  const sum = addends.map(({ value, qualifier }) => withWord(number(value), qualifier)).join(' + ');
  const equals = addends.every(({ qualifier }) => qualifier === 'exact') ? '=' : '≈';
  const word = scale?.word === 'tỉ' ? spelling : scale?.word;
  return [`${sum} ${equals} ${number(total)}`, word, unit === 'vnd' ? 'đồng' : undefined]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** 'trên 937': a number with its qualifier and no unit. */
export const withWord = (number: string, qualifier: Qualifier) =>
  [QUALIFIER_WORDS[qualifier].vi, number].filter(Boolean).join(' ');

/** '20.963' */
export const printNumber = (value: number) => formatNumber(value, 'vi');

/** '114%' with at most two decimals, cut and not rounded, so that what is printed can be checked by hand. */
export const printPercent = (percent: number) => `${formatNumber(Math.floor(percent * 100) / 100, 'vi')}%`;
