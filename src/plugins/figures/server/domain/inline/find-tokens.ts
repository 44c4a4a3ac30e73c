import { parseToken } from './parse-token';
import type { Place } from './token';

/** What every token opens with, and nothing that a reader sees may hold. */
export const OPENING = '{{';
const CLOSING = '}}';

/** Who opens a token closes it soon. */
const LONGEST = 400;

/**
 * Finds every place that a token takes in a text, in order. What opens a token and is none takes a place too: a
 * nested one up to the braces that close the outer, one that nobody closed up to the end of its line.
 *
 * Linear in the length of the text; never throws. Outside the places there is no '{{'.
 */
export function findTokens(text: string): Place[] {
  const places: Place[] = [];
  let start = text.indexOf(OPENING);
  while (start !== -1) {
    const closed = closingOf(text, start);
    const end = closed ?? endOfLine(text, start);
    const token = closed === null ? null : parseToken(text.slice(start + 2, closed - 2));
    places.push({ start, end, token });
    start = text.indexOf(OPENING, end);
  }
  return places;
}

/** Behind the braces that close the token which opens at `start`; null when there are none. */
function closingOf(text: string, start: number): number | null {
  const stop = Math.min(text.length, start + LONGEST);
  let depth = 0;
  for (let at = start; at < stop; at += 1) {
    const pair = text.slice(at, at + 2);
    if (pair !== OPENING && pair !== CLOSING) continue;
    depth += pair === OPENING ? 1 : -1;
    at += 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

function endOfLine(text: string, start: number): number {
  const line = text.slice(start).search(/[\r\n]/);
  return line === -1 ? text.length : start + line;
}
