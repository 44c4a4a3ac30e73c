import { splitSentences, type Span } from '../sentence';
import { isAccent, kindAt, markEnd, numberEnd, skipSpace, wordEnd } from './character';
import type { Token } from './token';
import { wordKey } from './word-key';

/** A part of a text, from `start` to `end`. */
type Stretch = Pick<Span, 'start' | 'end'>;

/**
 * Cuts a text into words, numbers and marks in one pass. Numbers keep their inner dots and commas (`1.320`, `2,5`,
 * `13.1`), words their digits (`m2`, `z70001`); slashes, dashes and colons stand alone. Precomposed and decomposed
 * letters give the same tokens. Where a stretch ends, so does the sentence. Linear in the length; never throws.
 *
 * @param within the parts of the text to cut; all of it when left out.
 */
export function tokenize(text: string, within?: readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const stretch of within ?? [{ start: 0, end: text.length }]) {
    const from = tokens.length;
    cut(text, stretch.start, stretch.end, tokens);
    sentence = numberSentences(text, stretch, tokens, from, sentence);
  }
  return tokens;
}

/** Appends the tokens of one stretch of the text. */
function cut(text: string, begin: number, limit: number, tokens: Token[]): void {
  let at = begin;
  for (;;) {
    const start = skipSpace(text, at, limit);
    if (start >= limit) return;
    const token = tokenAt(text, start, limit, start > at);
    tokens.push(token);
    at = token.end;
  }
}

function tokenAt(text: string, start: number, limit: number, spaced: boolean): Token {
  const kind = kindAt(text, start);
  if (kind === 'word') {
    const end = wordEnd(text, start, limit);
    const key = wordKey(end - start > LONGEST ? '' : text.slice(start, end));
    return { kind, start, end, key, spaced, capital: isCapital(text.charAt(start)), sentence: 0 };
  }
  const end = kind === 'number' ? numberEnd(text, start, limit) : start;
  if (kind === 'mark' || isAccent(text, end, limit)) {
    // A digit with an accent on it is no number: a keycap, for example.
    const close = markEnd(text, Math.max(start, end - 1), limit);
    const key = kind === 'number' ? '' : markKey(text.charAt(start));
    return { kind: 'mark', start, end: close, key, spaced, capital: false, sentence: 0 };
  }
  const key = end - start > LONGEST ? '' : text.slice(start, end);
  return { kind, start, end, key, spaced, capital: false, sentence: 0 };
}

/** Words and numbers that are longer are in no lexicon and no quantity. */
const LONGEST = 40;

function isCapital(letter: string): boolean {
  return letter >= 'A' && letter <= 'Z' ? true : letter > '\u007f' && letter !== letter.toLowerCase();
}

function markKey(char: string): string {
  if (char < '\u007f') return char;
  if ('“”„‟«»″'.includes(char)) return '"';
  if ('‘’‚′'.includes(char)) return "'";
  if ('–—−‐‑―'.includes(char)) return '-';
  return char.normalize('NFC');
}

/** Numbers the sentences of one stretch on from `first`; returns the number after its last. */
function numberSentences(
  text: string,
  { start, end }: Stretch,
  tokens: readonly Token[],
  from: number,
  first: number
): number {
  const whole = start === 0 && end === text.length;
  const ends = splitSentences(whole ? text : text.slice(start, end)).map((sentence) => sentence.end + start);
  let at = 0;
  let limit = ends[0] ?? end;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    while (token.start >= limit) limit = ends[(at += 1)] ?? Number.POSITIVE_INFINITY;
    token.sentence = first + at;
  }
  return first + at + 1;
}
