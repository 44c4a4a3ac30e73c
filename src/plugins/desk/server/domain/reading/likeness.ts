import { wordsKey } from './words-key';

/** A sentence with the stretch in it that tells something. */
export interface Quoted {
  readonly quote: string;
  readonly sentence: string;
}

/** The words of a sentence without its numbers, and those just around the quote marked as such. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly near: ReadonlyMap<string, number>;
}

/** So many words on either side tell which of several numbers of a sentence is meant. */
const NEAR = 4;

const bags = new WeakMap<Quoted, Bag>();

/** The words by which sentences are compared; made once per sentence. */
export function bagOfWords(quoted: Quoted): Bag {
  const known = bags.get(quoted);
  if (known) return known;
  const { quote, sentence } = quoted;
  const at = Math.max(0, sentence.indexOf(quote));
  const before = wordsOf(sentence.slice(0, at)).slice(-NEAR);
  const behind = wordsOf(sentence.slice(at + quote.length)).slice(0, NEAR);
  const bag = {
    words: countOf(wordsOf(sentence)),
    near: countOf([...before.map((word) => `<${word}`), ...behind.map((word) => `>${word}`)]),
  };
  bags.set(quoted, bag);
  return bag;
}

/** How alike two sentences are around their quotes: 1 for the same words, 0 for none in common (Dice). */
export function likenessOf(a: Bag, b: Bag): number {
  const size = sizeOf(a.words) + sizeOf(b.words) + sizeOf(a.near) + sizeOf(b.near);
  return size === 0 ? 1 : (2 * (common(a.words, b.words) + common(a.near, b.near))) / size;
}

/** How much of a part of a sentence stands in another sentence, 0 to 1. */
export function shareOf(part: Bag, whole: Bag): number {
  const size = sizeOf(part.words);
  return size === 0 ? 0 : common(part.words, whole.words) / size;
}

function wordsOf(text: string): string[] {
  return wordsKey(text)
    .split(' ')
    .filter((word) => word !== '' && !/\d/.test(word));
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}

function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [word, times] of a) count += Math.min(times, b.get(word) ?? 0);
  return count;
}
