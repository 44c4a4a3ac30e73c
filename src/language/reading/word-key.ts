import { toneKey } from '../tone';

/** No Vietnamese syllable and no name in the lexicons is longer, decomposed letters included. */
const LONGEST_WORD = 32;
const CACHE_LIMIT = 50_000;
const cache = new Map<string, string>();

/**
 * The key by which words are compared; see `toneKey`. Cached, because a text has few different words.
 *
 * @returns '' for a word too long to be in any lexicon, so that a megabyte of one letter costs nothing.
 */
export function wordKey(word: string): string {
  if (word.length > LONGEST_WORD) return '';
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const key = toneKey(word);
  cache.set(word, key);
  return key;
}
