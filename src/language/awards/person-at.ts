import { FAMILY_NAMES, PERSON_TITLES } from '../lexicon/organisations';
import { longestPhrase, phraseTrie } from '../reading/phrase-trie';
import type { Token } from '../reading/token';
import { wordKey } from '../reading/word-key';

const titles = phraseTrie(PERSON_TITLES.map((title) => [title, true] as const));
const families = new Set(FAMILY_NAMES.map(wordKey));
const MOST_WORDS = 5;

/** A person's name: where it begins, without 'đồng chí', and ends. */
export interface PersonMatch {
  readonly from: number;
  readonly to: number;
}

/** Reads a person at a token: two to five words in capitals, after a title or beginning with a family name. */
export function personAt(tokens: readonly Token[], at: number): PersonMatch | null {
  const title = longestPhrase(titles, tokens, at);
  const from = title?.end ?? at;
  if (!title && !families.has(tokens[at]?.key ?? '')) return null;
  const sentence = tokens[at]?.sentence;
  let to = from;
  while (to < from + MOST_WORDS && tokens[to]?.capital && tokens[to]?.sentence === sentence) to += 1;
  return to - from >= 2 ? { from, to } : null;
}
