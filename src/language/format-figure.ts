import { QUALIFIER_WORDS } from './lexicon/qualifiers';
import { UNITS } from './lexicon/units';
import type { Locale, Spelling } from './locale';
import { formatNumber } from './number';
import type { Quantity } from './quantity';
import { scaleOf } from './scale';

/** How the house writes: the language, and which spelling of the word for 10⁹. */
export interface HouseStyle {
  readonly locale: Locale;
  /** Only read in Vietnamese; `tỉ` when left out. */
  readonly spelling?: Spelling;
}

const NAMES: ReadonlyMap<string, (typeof UNITS)[number]> = new Map(UNITS.map((each) => [each.code, each]));
const RANGE = { vi: ['từ', 'đến'], en: ['from', 'to'] } as const;

/**
 * Prints a figure as a newspaper would, ready for a page. Nothing is rounded.
 *
 * @throws RangeError when the unit is not one of `UNITS` or a value is not a finite number.
 * @example formatFigure({ value: 6e10, upper: null, qualifier: 'nearly', unit: 'vnd' }, { locale: 'vi' })
 *   // 'gần 60 tỉ đồng'; with locale 'en' 'nearly 60 billion đồng'
 */
export function formatFigure(figure: Quantity, { locale, spelling = 'tỉ' }: HouseStyle): string {
  const { value, upper, qualifier, unit } = figure;
  const word = QUALIFIER_WORDS[qualifier][locale];
  const print = (each: number) => formatQuantity(each, unit, locale, spelling);
  const [from, to] = RANGE[locale];
  const amount = upper === null ? print(value) : `${from} ${print(value)} ${to} ${print(upper)}`;
  return word === '' ? amount : `${word} ${amount}`;
}

function formatQuantity(value: number, unit: string, locale: Locale, spelling: Spelling): string {
  const name = NAMES.get(unit);
  if (!name) {
    throw new RangeError(`unit is "${unit}"; use one of ${[...NAMES.keys()].join(', ')}.`);
  }
  if (!Number.isFinite(value)) throw new RangeError(`value is ${value}; give a finite number.`);
  const scale = scaleOf(value, unit, locale, spelling);
  const number = formatNumber(Number(`${value}e-${scale.exponent}`), locale);
  if (unit === 'percent') return `${number}%`;
  const noun = locale === 'vi' ? name.vi : name.en[value === 1 ? 0 : 1];
  return [number, scale.word, noun].filter((part) => part !== '').join(' ');
}
