import { COUNTING_VERBS, NOT_NOUNS } from '../lexicon/loose-nouns';
import type { Unit } from '../lexicon/units';
import type { Amount } from './amount';
import type { Finding } from './finding';
import { keyAt, type Token } from './token';
import { wordKey } from './word-key';

const VERBS: ReadonlySet<string> = new Set(COUNTING_VERBS.map(wordKey));
const OTHERS: ReadonlySet<string> = new Set(NOT_NOUNS.map(wordKey));
const LIST: ReadonlySet<string> = new Set([',', 'và', ';']);

/**
 * The unit of a number before a noun that is in no list: things (`item`), if the words before it count, or if it
 * goes on a list of figures: `lắp 12 máy lọc nước`, `…, 64 camera`.
 *
 * @param from the first token of the number and its qualifier.
 */
export function looseUnit(
  tokens: readonly Token[],
  amount: Amount,
  from: number,
  previous: Finding | undefined
): Unit | null {
  const noun = tokens[amount.end];
  const number = tokens[amount.at];
  if (amount.exponent > 0 || noun?.kind !== 'word' || noun.capital || !noun.spaced) return null;
  if (noun.sentence !== number?.sentence || OTHERS.has(noun.key) || noun.key.length < 2) return null;
  const led = tokens[from - 1]?.sentence === number.sentence && VERBS.has(keyAt(tokens, from - 1));
  const listed =
    LIST.has(keyAt(tokens, from - 1)) && previous && tokens[previous.at]?.sentence === number.sentence;
  const large = number.key.includes('.');
  return from < amount.at || led || listed || large ? 'item' : null;
}
