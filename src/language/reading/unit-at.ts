import { IDLE_NOUNS, UNIT_NOUNS } from '../lexicon/unit-nouns';
import type { Unit } from '../lexicon/units';
import { longestPhrase, longestPhraseBefore, phraseTrie, reversed } from './phrase-trie';
import type { Token } from './token';

/** A noun that a number counts; `idle` for one that makes no figure (years of age, hours). */
export type Counted = Unit | 'idle';

const NOUNS: readonly (readonly [string, Counted])[] = [
  ...Object.entries(UNIT_NOUNS).flatMap(([unit, nouns]) =>
    nouns.map((noun): [string, Counted] => [noun, unit as Unit])
  ),
  ...IDLE_NOUNS.map((noun): [string, Counted] => [noun, 'idle']),
];
const FORWARD = phraseTrie(NOUNS);
const BACKWARD = phraseTrie(reversed(NOUNS));

/** The counted noun that begins at a token. */
export function unitAt(tokens: readonly Token[], at: number): { unit: Counted; end: number } | null {
  const found = longestPhrase(FORWARD, tokens, at);
  return found && { unit: found.value, end: found.end };
}

/** The counted noun that ends right before a token; `from` is its first token. */
export function unitBefore(tokens: readonly Token[], at: number): { unit: Counted; from: number } | null {
  const found = longestPhraseBefore(BACKWARD, tokens, at);
  return found && { unit: found.value, from: found.end };
}
