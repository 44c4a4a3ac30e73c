import { QUALIFIER_WORDS } from '../lexicon/qualifiers';
import type { Unit } from '../lexicon/units';
import type { Spelling } from '../locale';
import { formatNumber } from '../number';
import { scaleOf } from '../scale';
import type { Entry } from './entry';

interface Style {
  /** 'tỉ' when left out. */
  readonly spelling?: Spelling;
  /** Full digits without a scale word, as a spreadsheet wants them. */
  readonly full?: boolean;
}

/**
 * Prints an entry as short as it can be typed again: without the unit, which stands above the column. `parseEntry`
 * reads it back exactly.
 *
 * @example formatEntry({ amount: { value: 6e10, upper: null, qualifier: 'nearly' }, second: undefined, percent: false }, 'vnd')
 *   // 'gần 60 tỉ'
 */
export function formatEntry({ amount, second, percent }: Entry, unit: Unit, style: Style = {}): string {
  const numbers = [amount?.value, amount?.upper, second].filter((each) => typeof each === 'number');
  const scaled = numbers.filter((each) => each !== 0).map((each) => scaleOf(each, unit, 'vi').exponent > 0);
  // '300/2 triệu' would be read as 300 triệu: numbers share a scale word, so one without it makes all go without.
  const full = style.full === true || scaled.includes(false);
  const print = (number: number) => `${formatTyped(number, unit, style.spelling, full)}${percent ? '%' : ''}`;
  const behind = second === undefined ? '' : `/${second === null ? '' : print(second)}`;
  if (!amount) return behind;
  const range =
    amount.upper === null ? print(amount.value) : `${print(amount.value)} – ${print(amount.upper)}`;
  return [QUALIFIER_WORDS[amount.qualifier].vi, `${range}${behind}`].filter(Boolean).join(' ');
}

function formatTyped(value: number, unit: Unit, spelling: Spelling = 'tỉ', full: boolean): string {
  const scale = full ? { exponent: 0, word: '' } : scaleOf(value, unit, 'vi', spelling);
  const number = formatNumber(Number(`${value}e-${scale.exponent}`), 'vi');
  if (scale.word) return `${number} ${scale.word}`;
  // '1,653' could be a thousand: a fourth decimal says that it is not.
  return /^-?\d{1,3},\d{3}$/u.test(number) && unit !== 'percent' ? `${number}0` : number;
}
