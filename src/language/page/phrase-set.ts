import { lineKey } from './split-lines';

/** Phrases of a lexicon, ready to be compared with the keys of lines. */
export interface PhraseSet {
  /** Whether the key is one of the phrases. */
  readonly has: (key: string) => boolean;
  /** The phrase with which the key begins, up to the end of a word; null if with none. */
  readonly startOf: (key: string) => string | null;
  /** Whether one of the phrases stands in the key, whole words only. */
  readonly within: (key: string) => boolean;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Prepares a word list. Looking up costs no more than the longest phrase, not the number of phrases. */
export function phraseSet(list: readonly string[]): PhraseSet {
  const keys = new Set(list.map(phraseKey));
  const lengths = [...new Set([...keys].map((key) => key.length))].sort((a, b) => b - a);
  const endsWord = (key: string, at: number) =>
    !LETTER.test(key.charAt(at)) || !LETTER.test(key.charAt(at - 1));
  const startAt = (key: string, from: number): string | null => {
    for (const length of lengths) {
      const start = key.slice(from, from + length);
      if (keys.has(start) && endsWord(key, from + length)) return start;
    }
    return null;
  };
  return {
    has: (key) => keys.has(key),
    startOf: (key) => startAt(key, 0),
    within: (key) => {
      for (let at = 0; at < key.length; at += 1)
        if ((at === 0 || !LETTER.test(key.charAt(at - 1))) && startAt(key, at)) return true;
      return false;
    },
  };
}

/** As `lineKey`, but a closing colon is part of the phrase. */
function phraseKey(phrase: string): string {
  return phrase.endsWith(':') ? `${lineKey(phrase)}:` : lineKey(phrase);
}
