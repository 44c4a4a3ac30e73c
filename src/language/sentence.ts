import { endsWithAbbreviation } from './sentence-abbreviation';

/** A stretch of the text as it was given; `text` is the slice from `start` to `end` (UTF-16 code units). */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BLANK = /[^\S\n]/;
const CLOSING = /["'”’»)\]]/;
const OPENING = /["'“‘«([]/;
const DASH = /[-–—+•*]/;
const STOP = /[.!?…]/;
const LOWER_WORD = /(?:\p{Ll}\p{M}*){2}$/u;
const YEAR = /(?:^|[^\d.,])(?:19|20)\d\d$/;
const CAPITAL_WORD = /^\p{Lu}\p{M}*[\p{L}]/u;

/**
 * Splits prose into sentences and keeps their offsets. A line break always ends a sentence; a full stop ends one
 * unless it belongs to an abbreviation (TP. ThS. Ông A.), a number (1.653), an address (laodong.vn) or a list
 * number (1. Về công tác …), or is followed by a small letter. Nothing but white space falls between sentences.
 *
 * @returns the sentences in order, trimmed; empty for blank text. Never throws; linear in the length of the text.
 * @example splitSentences('Dự có ThS. An. Trao 1.653 suất.').map((s) => s.text) // ['Dự có ThS. An.', 'Trao 1.653 suất.']
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = trimSpan(text, start, end);
    if (sentence.text) sentences.push(sentence);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r') close(at + 1);
    else if (STOP.test(char)) {
      const stop = at;
      while (STOP.test(text.charAt(at + 1))) at += 1;
      const end = sentenceEnd(text, start, stop, at + 1);
      if (end !== null) close(end);
    }
  }
  close(text.length);
  return sentences;
}

/** Cuts the white space off both ends of a stretch. */
export function trimSpan(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { text: text.slice(start, end), start, end };
}

/** Where the sentence whose stop stands at `stop`, up to `after`, ends; null if it goes on. */
function sentenceEnd(text: string, start: number, stop: number, after: number): number | null {
  const before = text.slice(Math.max(start, stop - 24), stop);
  const single = after - stop === 1 && text.charAt(stop) === '.';
  let end = after;
  while (CLOSING.test(text.charAt(end))) end += 1;
  let next = end;
  while (BLANK.test(text.charAt(next))) next += 1;
  const first = text.charAt(next);
  if (first === '' || first === '\n' || first === '\r') return end;

  if (next === end) {
    // No space after the stop: 'đoàn viên.Trong năm' is a slip of the pen, '1.653' and 'laodong.vn' are not.
    const slip = CAPITAL_WORD.test(text.slice(next, next + 4)) && end === after;
    return slip && (LOWER_WORD.test(before) || YEAR.test(before)) && !endsWithAbbreviation(before)
      ? end
      : null;
  }
  if (single && isListNumber(text, start, stop)) return null;
  if (single && endsWithAbbreviation(before)) return null;
  return startsSentence(text, next, end > after) ? end : null;
}

/** '1.', 'II.' or 'a.' at the head of the sentence belongs to the words after it. */
function isListNumber(text: string, start: number, stop: number): boolean {
  if (stop - start > 40) return false;
  return /^\s*[-+•*(]?\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{L})$/u.test(text.slice(start, stop));
}

/** Whether what stands at `at` can begin a sentence: a capital or a digit, after quotes, brackets or a bullet. */
function startsSentence(text: string, at: number, afterQuote: boolean): boolean {
  const limit = Math.min(text.length, at + 8);
  let dashed = false;
  while (
    at < limit &&
    (OPENING.test(text.charAt(at)) || DASH.test(text.charAt(at)) || BLANK.test(text.charAt(at)))
  ) {
    dashed ||= DASH.test(text.charAt(at));
    at += 1;
  }
  // '… nói.” - Ông Hải' tells whose words they were.
  if (dashed && afterQuote) return false;
  return /^[\p{Lu}\p{N}]/u.test(text.slice(at, at + 2));
}
