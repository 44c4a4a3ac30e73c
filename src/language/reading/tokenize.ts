import { splitSentences } from '../sentence';
import { ACCENT, characterClass, DIGIT, LETTER, SPACE } from './character';
import type { Token } from './token';
import { wordKey } from './word-key';

const SEPARATORS = '.,';

/**
 * Cuts a text into words, numbers and marks in one pass. Numbers keep their inner dots and commas (`1.653`, `2,5`,
 * `13.1`), words their digits (`m2`, `z61522`); slashes, dashes and colons stand alone. Precomposed and decomposed
 * letters give the same tokens. Linear in the length of the text; never throws.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const from = at;
    while (characterClass(text, at) === SPACE) at += 1;
    if (at >= text.length) break;
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
  numberSentences(text, tokens);
  return tokens;
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

function numberSentences(text: string, tokens: readonly Token[]): void {
  const sentences = splitSentences(text);
  let sentence = 0;
  for (const token of tokens) {
    while (token.start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1;
    token.sentence = sentence;
  }
}
