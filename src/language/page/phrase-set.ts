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
const FIRST = /[\p{L}\p{M}\p{N}]+|[^]/uy;

/** Prepares a word list. A look-up compares only the phrases that begin with the same word. */
export function phraseSet(list: readonly string[]): PhraseSet {
  const keys = new Set(list.map(phraseKey));
  const byFirst = new Map<string, string[]>();
  for (const key of [...keys].sort((a, b) => b.length - a.length)) {
    const first = firstWord(key, 0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), key]);
  }
  const startAt = (key: string, from: number): string | null =>
    byFirst
      .get(firstWord(key, from))
      ?.find((phrase) => key.startsWith(phrase, from) && endsWord(key, from + phrase.length)) ?? null;
  return {
    has: (key) => keys.has(key),
    startOf: (key) => startAt(key, 0),
    within: (key) => {
      for (let at = 0; at < key.length; at += firstWord(key, at).length) if (startAt(key, at)) return true;
      return false;
    },
  };
}

/** The word at an offset, or the one character if no word begins there. */
function firstWord(key: string, from: number): string {
  FIRST.lastIndex = from;
  return FIRST.exec(key)?.[0] ?? '';
}

function endsWord(key: string, at: number): boolean {
  return !LETTER.test(key.charAt(at)) || !LETTER.test(key.charAt(at - 1));
}

/** As `lineKey`, but a closing colon is part of the phrase. */
function phraseKey(phrase: string): string {
  return phrase.endsWith(':') ? `${lineKey(phrase)}:` : lineKey(phrase);
}
