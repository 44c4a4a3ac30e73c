import { DIGIT_WORDS } from '../lexicon/number-words';
import { VAGUE_COUNTS } from '../lexicon/awards';
import { readNumberWords } from '../number-words';
import { longestPhrase, phraseTrie } from '../reading/phrase-trie';
import { keyAt, type Token } from '../reading/token';

const vague = phraseTrie(VAGUE_COUNTS.map((word) => [word, true] as const));
const STARTERS: ReadonlySet<string> = new Set([...DIGIT_WORDS.keys(), 'mười']);
const WHOLE = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,9})$/;
const MOST_WORDS = 8;

/** How many; `value` is null for 'nhiều', 'các'. */
export interface CountMatch {
  readonly to: number;
  readonly value: number | null;
}

/** Reads a whole number in digits, in words, or a word that counts without one. */
export function countAt(tokens: readonly Token[], at: number): CountMatch | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number')
    return WHOLE.test(token.key) && keyAt(tokens, at + 1) !== '%'
      ? { to: at + 1, value: Number(token.key.replaceAll('.', '')) }
      : null;
  const word = longestPhrase(vague, tokens, at);
  if (word) return { to: word.end, value: null };
  if (!STARTERS.has(token.key)) return null;
  const words: string[] = [];
  for (let next = at; next < at + MOST_WORDS && tokens[next]?.sentence === token.sentence; next += 1)
    words.push(keyAt(tokens, next));
  const number = readNumberWords(words);
  return number && number.value > 0 ? { to: at + number.length, value: number.value } : null;
}
