import { DIGIT_WORDS } from '../lexicon/number-words';
import { readNumberWords } from '../number-words';
import type { Amount } from './amount';
import type { Token } from './token';
import { unitAt } from './unit-at';

const STARTERS: ReadonlySet<string> = new Set([...DIGIT_WORDS.keys(), 'mười']);
const LONGEST = 16;

/**
 * An amount in words: `hai mươi lăm căn nhà`. Only numbers of two words and more, and `mười`, with a counted noun
 * right behind: a lone `một`, `ba` or `năm` is more often an article, a father or a year than a statistic.
 */
export function wordAmount(tokens: readonly Token[], at: number): Amount | null {
  const first = tokens[at];
  if (!first || !STARTERS.has(first.key)) return null;
  const words: string[] = [];
  for (let next = at; next < at + LONGEST; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.sentence !== first.sentence) break;
    words.push(token.key);
  }
  const number = readNumberWords(words);
  if (!number || number.value < 10 || (number.length < 2 && first.key !== 'mười')) return null;
  const unit = unitAt(tokens, at + number.length);
  if (!unit || unit.unit === 'idle') return null;
  const numberEnd = at + number.length;
  return {
    at,
    end: unit.end,
    numberEnd,
    decimal: String(number.value),
    exponent: 0,
    value: number.value,
    unit: unit.unit,
  };
}
