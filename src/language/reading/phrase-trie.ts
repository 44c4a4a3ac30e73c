import type { Token } from './token';
import { wordKey } from './word-key';

/** Phrases by their words, for one walk along a text. */
export interface PhraseTrie<Value> {
  readonly next: Map<string, PhraseTrie<Value>>;
  value?: Value;
}

/** A phrase found at a place: the index of the first token after it, and what it stands for. */
export interface PhraseMatch<Value> {
  readonly end: number;
  readonly value: Value;
}

/**
 * Builds a trie from readable phrases. Both spellings of a word (tỉ and tỷ, tọa and toạ) match either.
 *
 * @param phrases written as in print, commas and dashes included; the value may be anything but undefined.
 */
export function phraseTrie<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTrie<Value> {
  const root: PhraseTrie<Value> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const word of words(phrase)) {
      let child = node.next.get(word);
      if (!child) node.next.set(word, (child = { next: new Map() }));
      node = child;
    }
    node.value = value;
  }
  return root;
}

/** The longest phrase that begins at a token and stays within its sentence, else null. */
export function longestPhrase<Value>(
  trie: PhraseTrie<Value>,
  tokens: readonly Token[],
  at: number
): PhraseMatch<Value> | null {
  let found: PhraseMatch<Value> | null = null;
  let node: PhraseTrie<Value> | undefined = trie;
  const sentence = tokens[at]?.sentence;
  for (let end = at; end < tokens.length;) {
    const token = tokens[end] as Token;
    if (token.sentence !== sentence) break;
    node = node.next.get(token.key);
    if (!node) break;
    end += 1;
    if (node.value !== undefined) found = { end, value: node.value };
  }
  return found;
}

/**
 * The longest phrase whose last word is the token before `at`; its `end` is the index of its FIRST token.
 *
 * @param trie built from reversed phrases: `phraseTrie(reversed(phrases))`.
 */
export function longestPhraseBefore<Value>(
  trie: PhraseTrie<Value>,
  tokens: readonly Token[],
  at: number
): PhraseMatch<Value> | null {
  let found: PhraseMatch<Value> | null = null;
  let node: PhraseTrie<Value> | undefined = trie;
  const sentence = tokens[at - 1]?.sentence;
  for (let first = at - 1; first >= 0; first -= 1) {
    const token = tokens[first] as Token;
    if (token.sentence !== sentence) break;
    node = node.next.get(token.key);
    if (!node) break;
    if (node.value !== undefined) found = { end: first, value: node.value };
  }
  return found;
}

/** Phrases with their words in reverse, for `longestPhraseBefore`. */
export function reversed<Value>(phrases: Iterable<readonly [string, Value]>): (readonly [string, Value])[] {
  return [...phrases].map(([phrase, value]) => [words(phrase).reverse().join(' '), value]);
}

/** The words and marks of a phrase, cut as `tokenize` cuts a text. */
function words(phrase: string): string[] {
  return (phrase.match(/\p{L}[\p{L}\p{M}\d]*|[^\s\p{L}]/gu) ?? []).map(wordKey);
}
