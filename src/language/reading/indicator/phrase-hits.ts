import type { Finding } from '../finding';
import type { PhraseTrie } from '../phrase-trie';
import { keyAt, type Token } from '../token';

/** A phrase of some alias near a number. `gap` counts the tokens between; `numbers` those of them that are numbers. */
export interface Hit {
  readonly id: number;
  readonly from: number;
  readonly end: number;
  readonly gap: number;
  readonly numbers: number;
}

/** The phrases before a number, nearest first, and behind it, nearest first. */
export interface Hits {
  readonly before: readonly Hit[];
  readonly behind: readonly Hit[];
}

const REACH_BEFORE = 34;
const REACH_BEHIND = 22;
/** Beyond the second number of a dense list nothing speaks of this one any more. */
const MOST_NUMBERS = 2;
const LONGEST_ASIDE = 12;

/** Collects the phrases in the clause around a number: up to a semicolon, within its sentence. */
export function phraseHits(
  tokens: readonly Token[],
  trie: PhraseTrie<number>,
  { at, from, end, numberEnd }: Finding
): Hits {
  const before: Hit[] = [];
  const behind: Hit[] = [];
  const sentence = tokens[at]?.sentence;
  let numbers = 0;
  for (
    let start = from - 1;
    start >= from - REACH_BEFORE && tokens[start]?.sentence === sentence;
    start -= 1
  ) {
    if (keyAt(tokens, start) === ';') break;
    if (tokens[start]?.kind === 'number') numbers += 1;
    if (numbers > MOST_NUMBERS) break;
    walk(tokens, trie, start, from, (id, last) =>
      before.push({ id, from: start, end: last, gap: from - last, numbers })
    );
  }
  for (
    let start = numberEnd;
    start < end + REACH_BEHIND && tokens[start]?.sentence === sentence;
    start += 1
  ) {
    if (start >= end && keyAt(tokens, start) === '(') start = bracketEnd(tokens, start);
    if (keyAt(tokens, start) === ';' || (tokens[start]?.kind === 'number' && start >= end)) break;
    walk(tokens, trie, start, tokens.length, (id, last) =>
      behind.push({ id, from: start, end: last, gap: Math.max(0, start - end), numbers: 0 })
    );
  }
  return { before, behind };
}

/** The closing bracket of a short aside, or the opening one when it does not close soon. */
function bracketEnd(tokens: readonly Token[], open: number): number {
  for (let at = open; at < open + LONGEST_ASIDE; at += 1) if (keyAt(tokens, at) === ')') return at;
  return open;
}

function walk(
  tokens: readonly Token[],
  trie: PhraseTrie<number>,
  start: number,
  limit: number,
  visit: (id: number, end: number) => void
): void {
  let node: PhraseTrie<number> | undefined = trie;
  const sentence = tokens[start]?.sentence;
  for (let at = start; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return;
    node = node.next.get(token.key);
    if (!node) return;
    if (node.value !== undefined) visit(node.value, at + 1);
  }
}
