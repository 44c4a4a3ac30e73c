import { SCALES } from '../lexicon/scales';
import { glued, keyAt, type Token } from './token';
import { wordKey } from './word-key';

const EXPONENTS: ReadonlyMap<string, number> = new Map(
  [...SCALES].map(([word, power]) => [wordKey(word), power])
);
const BILLION = wordKey('tỉ');

/** Words after `tỉ` that make it another word: tỉ lệ, tỉ trọng, tỉ suất, tỉ số. */
const NOT_BILLION: ReadonlySet<string> = new Set(['lệ', 'trọng', 'suất', 'số', 'mỉ'].map(wordKey));

/** Abbreviations that are scales only when they touch the number: 500k, 5tr. */
const GLUED: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['tr', 6],
]);

/** The scale word at a token, `nghìn tỉ` together; null where there is none. */
export function scaleAt(tokens: readonly Token[], at: number): { exponent: number; end: number } | null {
  if (at > 0 && tokens[at]?.sentence !== tokens[at - 1]?.sentence) return null;
  const key = keyAt(tokens, at);
  if (key === BILLION && NOT_BILLION.has(keyAt(tokens, at + 1))) return null;
  const short = glued(tokens, at) ? GLUED.get(key) : undefined;
  if (short !== undefined) return { exponent: short, end: at + 1 };
  const exponent = EXPONENTS.get(key);
  if (exponent === undefined) return null;
  const more = exponent < 9 && keyAt(tokens, at + 1) === BILLION && !NOT_BILLION.has(keyAt(tokens, at + 2));
  return more ? { exponent: exponent + 9, end: at + 2 } : { exponent, end: at + 1 };
}
