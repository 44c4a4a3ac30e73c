import { toneKey } from '../tone';

/** One line of a page that is not blank. Offsets are into the composed text. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** By which two lines are the same line: spelling, spaces, case and closing punctuation do not count. */
  readonly key: string;
  /** How many words, up to 100. */
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
  /** Whether blank lines stand before it. */
  readonly apart: boolean;
  /** Spaces before the first letter. */
  readonly indent: number;
}

const WORD = /[\p{L}\p{N}][^\s]*/gu;
const KEY_LENGTH = 2000;

/** Cuts a composed text into its lines. Linear in the length of the text. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed) {
      const indent = raw.length - raw.trimStart().length;
      const start = from + indent;
      lines.push({ ...describe(trimmed), start, end: start + trimmed.length, apart, indent });
    }
    apart = !trimmed;
    from = to + 1;
  }
  return lines;
}

/** What a line is, apart from where it stands. */
export function describe(text: string): Pick<Line, 'text' | 'key' | 'words' | 'closed'> {
  return {
    text,
    key: lineKey(text),
    words: countWords(text),
    closed: /[.!?…][\s"'”’»)\]]*$/.test(text.slice(-8)),
  };
}

/** The key by which phrases of a lexicon and lines of a page are compared. */
export function lineKey(text: string): string {
  const key = toneKey(text.slice(0, KEY_LENGTH)).replace(/\s+/g, ' ').trim();
  // By hand: a pattern that looks for closing dots from every dot is quadratic.
  let end = key.length;
  while (end > 0 && ' .:…'.includes(key.charAt(end - 1))) end -= 1;
  return text.length > KEY_LENGTH ? `${key}#${text.length}` : key.slice(0, end);
}

function countWords(text: string): number {
  let count = 0;
  for (const _ of text.slice(0, KEY_LENGTH).matchAll(WORD)) {
    count += 1;
    if (count === 100) break;
  }
  return count;
}
