import { splitSentences, type Span } from '../sentence';
import { ACCENT, characterClass, DIGIT, LETTER, SPACE } from './character';
import type { Token } from './token';
import { wordKey } from './word-key';

/** A part of a text, from `start` to `end`. */
type Stretch = Pick<Span, 'start' | 'end'>;

const SEPARATORS = '.,';

/**
 * Cuts a text into words, numbers and marks in one pass. Numbers keep their inner dots and commas (`1.653`, `2,5`,
 * `13.1`), words their digits (`m2`, `z61522`); slashes, dashes and colons stand alone. Precomposed and decomposed
 * letters give the same tokens. Where a stretch ends, so does the sentence. Linear in the length of the text; never throws.
 */
export function tokenize(text: string, within?: readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  for (const { start, end } of within ?? [{ start: 0, end: text.length }]) cut(text, start, end, tokens);
  numberSentences(text, tokens, within);
  return tokens;
}

/** Appends the tokens of one stretch of the text. */
function cut(text: string, begin: number, limit: number, tokens: Token[]): void {
  let at = begin;
  while (at < limit) {
    const from = at;
    while (characterClass(text, at) === SPACE) at += 1;
    if (at >= limit) break;
    const start = at;
    const first = characterClass(text, at);
    at = first === LETTER ? wordEnd(text, at) : first === DIGIT ? numberEnd(text, at) : markEnd(text, at);
    const isNumber = first === DIGIT && characterClass(text, at) !== ACCENT;
    if (first === DIGIT && !isNumber) at = markEnd(text, at - 1);
    const kind = first === LETTER ? 'word' : isNumber ? 'number' : 'mark';
    tokens.push({
      ...describe(text, kind, start, at),
      kind,
      start,
      end: at,
      spaced: start > from,
      sentence: 0,
    });
  }
}

function describe(
  text: string,
  kind: Token['kind'],
  start: number,
  end: number
): { key: string; capital: boolean } {
  if (kind === 'number') return { key: text.slice(start, end), capital: false };
  if (kind === 'mark') return { key: markKey(text.charAt(start)), capital: false };
  const first = text.charAt(start);
  return { key: wordKey(text.slice(start, end)), capital: first !== first.toLowerCase() };
}

function wordEnd(text: string, at: number): number {
  let kind = LETTER;
  while (kind === LETTER || kind === ACCENT || kind === DIGIT) {
    at += 1;
    kind = characterClass(text, at);
  }
  return at;
}

function numberEnd(text: string, at: number): number {
  for (;;) {
    while (characterClass(text, at) === DIGIT) at += 1;
    if (!SEPARATORS.includes(text.charAt(at)) || characterClass(text, at + 1) !== DIGIT) return at;
    at += 1;
  }
}

/** One character with the accents on it; accents without a letter belong to nothing else. */
function markEnd(text: string, at: number): number {
  at += 1;
  while (characterClass(text, at) === ACCENT) at += 1;
  return at;
}

function markKey(char: string): string {
  if (char < '\u007f') return char;
  if ('“”„‟«»″'.includes(char)) return '"';
  if ('‘’‚′'.includes(char)) return "'";
  if ('–—−‐‑―'.includes(char)) return '-';
  return char.normalize('NFC');
}

function numberSentences(text: string, tokens: readonly Token[], within: readonly Stretch[] = []): void {
  const ends = splitSentences(text).map(({ end }) => end);
  let sentence = 0;
  let stretch = 0;
  for (const token of tokens) {
    while (token.start >= (ends[sentence] ?? Number.POSITIVE_INFINITY)) sentence += 1;
    while (token.start >= (within[stretch]?.end ?? Number.POSITIVE_INFINITY)) stretch += 1;
    token.sentence = sentence + stretch;
  }
}
