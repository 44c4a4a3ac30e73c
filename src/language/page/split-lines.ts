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

const CLOSED = /[.!?…][\s"'”’»)\]]*$/;
const MOST_WORDS = 100;
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
      lines.push({
        text: trimmed,
        start,
        end: start + trimmed.length,
        key: lineKey(trimmed),
        words: countWords(trimmed),
        closed: CLOSED.test(trimmed.slice(-8)),
        apart,
        indent,
      });
    }
    apart = !trimmed;
    from = to + 1;
  }
  return lines;
}

/** The key by which phrases of a lexicon and lines of a page are compared. */
export function lineKey(text: string): string {
  const key = toneKey(text.slice(0, KEY_LENGTH)).replace(/\s+/g, ' ').trim();
  // By hand: a pattern that looks for closing dots from every dot is quadratic.
  let end = key.length;
  while (end > 0 && ' .:…'.includes(key.charAt(end - 1))) end -= 1;
  return text.length > KEY_LENGTH ? `${key}#${text.length}` : key.slice(0, end);
}

/** Words are what stands between spaces and holds a letter or a digit; counting stops at `MOST_WORDS`. */
function countWords(text: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length && count < MOST_WORDS; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) counted = false;
    else if (!counted && isWordCode(code)) {
      counted = true;
      count += 1;
    }
  }
  return count;
}

/** Letters and digits by code, and all beyond Latin-1 but general punctuation: fast, and enough for counting. */
function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f);
}
