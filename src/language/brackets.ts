/** A bracket and the one that closes it. */
export interface BracketPair {
  readonly open: number;
  /** Where the closing bracket stands. */
  readonly close: number;
}

const OPENING = '([{';
const CLOSING = ')]}';

/**
 * The pairs of brackets in a text, the outer before the inner. A bracket without its partner is in no pair; a pair
 * may open with one kind and close with another, as hurried typing does.
 */
export function bracketPairs(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  const waiting: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (OPENING.includes(text.charAt(at))) waiting.push(at);
    if (!CLOSING.includes(text.charAt(at))) continue;
    const open = waiting.pop();
    if (open !== undefined) pairs.push({ open, close: at });
  }
  return pairs.sort((a, b) => a.open - b.open);
}
