import { QUALIFIERS_BEFORE, type Qualifier } from './lexicon/qualifiers';
import { UNITS, type Unit } from './lexicon/units';
import type { Locale } from './locale';
import { normalize } from './normalize';
import { parseNumber } from './number';
import { parsePercent } from './percent';
import type { Quantity } from './quantity';

const RANGE: Readonly<Record<Locale, RegExp>> = {
  vi: /^từ (.+?) đến (.+)$/u,
  en: /^from (.+?) to (.+)$/u,
};

/** Longest unit words first: 'suất quà' before 'quà', 'đồng/tháng' before 'đồng'. */
const NOUNS: Readonly<Record<Locale, readonly (readonly [string, Unit])[]>> = {
  vi: sorted(UNITS.map(({ vi, code }) => [vi.toLowerCase(), code])),
  en: sorted(UNITS.flatMap(({ en, code }) => en.map((word): [string, Unit] => [word.toLowerCase(), code]))),
};

/** Longest phrases first; the word that is printed wins over its synonyms by length only. */
const QUALIFIERS: readonly (readonly [string, Qualifier])[] = sorted(
  Object.entries(QUALIFIERS_BEFORE).flatMap(([code, phrases]) =>
    phrases.map((phrase): [string, Qualifier] => [phrase, code as Qualifier])
  )
);

/**
 * Reads back what `formatFigure` prints: one figure and nothing else. To find figures in prose use `readFigures`.
 *
 * @returns null when the text is not exactly one printed figure in that language.
 * @example parseFigure('gần 60 tỉ đồng')
 *   // { value: 60000000000, upper: null, qualifier: 'nearly', unit: 'vnd' }
 */
export function parseFigure(text: string, locale: Locale = 'vi'): Quantity | null {
  const printed = normalize(text).trim().toLowerCase();
  const [phrase, qualifier] = QUALIFIERS.find(([each]) => printed.startsWith(`${each} `)) ?? [
    '',
    'exact' as const,
  ];
  const amount = printed.slice(phrase.length).trim();
  const range = RANGE[locale].exec(amount);
  const lower = parseQuantity(range?.[1] ?? amount, locale);
  if (!lower) return null;
  if (!range) return { ...lower, upper: null, qualifier };
  const upper = parseQuantity(range[2] ?? '', locale);
  return upper && upper.unit === lower.unit ? { ...lower, upper: upper.value, qualifier } : null;
}

function parseQuantity(text: string, locale: Locale): Pick<Quantity, 'value' | 'unit'> | null {
  const percent = parsePercent(text, locale);
  if (percent !== null) return { value: percent, unit: 'percent' };
  const noun = NOUNS[locale].find(([word]) => text.endsWith(` ${word}`));
  if (!noun) return null;
  const value = parseNumber(text.slice(0, -noun[0].length - 1), locale);
  return value === null ? null : { value, unit: noun[1] };
}

function sorted<Code>(entries: readonly (readonly [string, Code])[]): readonly (readonly [string, Code])[] {
  return [...entries].sort(([a], [b]) => b.length - a.length);
}
