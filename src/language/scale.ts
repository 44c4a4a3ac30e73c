import { MONEY_UNITS } from './lexicon/units';
import type { Locale, Spelling } from './locale';

/** A printed scale: the power of ten and its word. */
export interface Scale {
  readonly exponent: number;
  readonly word: string;
}

const FULL: Scale = { exponent: 0, word: '' };

/** Largest first; `step` is the smallest one that a value may have to be printed at this scale. */
const VIETNAMESE = [
  { exponent: 9, step: 1e6, word: 'tỉ' },
  { exponent: 6, step: 1e3, word: 'triệu' },
  { exponent: 3, step: 1e3, word: 'nghìn' },
];
const ENGLISH = [
  { exponent: 12, step: 1e9, word: 'trillion' },
  { exponent: 9, step: 1e6, word: 'billion' },
  { exponent: 6, step: 1e3, word: 'million' },
];

/**
 * The scale at which newsrooms print a value: 2 500 000 000 đồng is 2,5 tỉ, 300 000 is 300 nghìn. At most three
 * decimals follow, so nothing is rounded away; a value too fine for every scale is printed in full digits.
 * Counts of things stay in full digits below a million.
 */
export function scaleOf(value: number, unit: string, locale: Locale, spelling: Spelling = 'tỉ'): Scale {
  if (unit === 'percent') return FULL;
  const size = Math.abs(value);
  const money = MONEY_UNITS.has(unit);
  const scales = (locale === 'vi' ? VIETNAMESE : ENGLISH).filter(({ exponent }) => exponent > 3 || money);
  const scale = scales.find(({ exponent, step }) => {
    const coarse = money ? step : Math.max(step, 10 ** (exponent - 1));
    return size >= 10 ** exponent && Number.isInteger(size) && size % coarse === 0;
  });
  if (!scale) return FULL;
  return scale.word === 'tỉ' ? { ...scale, word: spelling } : scale;
}
