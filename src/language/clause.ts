import { bracketPairs } from './brackets';
import { OPENERS } from './lexicon/openers';
import { normalize } from './normalize';

/** What stands between a clause and the next one; '' after the last. */
export type ClauseMark = ',' | ';' | ':' | '–' | '';

/** A part of a sentence. `end` is before the mark; the next clause starts after the mark and its blanks. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly mark: ClauseMark;
}

/** A comma between digits is part of a number; a dash needs its spaces, or it is a hyphen. */
const MARK = /[,;:](?=\s)\s*|(?<!\s)\s+[-–—]\s+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const FEWEST_WORDS = 3;

/**
 * Splits a sentence into clauses at commas, semicolons, colons and dashes; what stands in brackets is never split.
 *
 * @returns at least one clause; together with the marks they are the whole sentence. Linear in its length.
 * @example splitClauses('Năm 2024, cụm trao 5 nhà.').map(({ mark }) => mark) // [',', '']
 */
export function splitClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  const inside = bracketed(sentence);
  let start = 0;
  for (const match of sentence.matchAll(MARK)) {
    const next = match.index + match[0].length;
    if (inside[match.index] === 1 || next === sentence.length || match.index === start) continue;
    clauses.push({ start, end: match.index, mark: markOf(match[0]) });
    start = next;
  }
  return [...clauses, { start, end: sentence.length, mark: '' }];
}

/**
 * Whether a clause can be read alone: three words at least, and it does not open like one that leans on another.
 *
 * @example standsAlone('cụm số 5 đã trao 5 nhà') // true
 * @example standsAlone('Trong năm 2024')         // false
 */
export function standsAlone(clause: string): boolean {
  const words = normalize(clause).toLowerCase().match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const beginning = `${words.slice(0, 3).join(' ')} `;
  return !OPENERS.some((opener) => beginning.startsWith(`${opener} `));
}

function markOf(text: string): ClauseMark {
  const mark = text.trim();
  return mark === ',' || mark === ';' || mark === ':' ? mark : '–';
}

/** Whether each place stands in brackets. */
function bracketed(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let last = -1;
  for (const { open, close } of bracketPairs(text)) {
    if (close > last) inside.fill(1, open, close + 1);
    last = Math.max(last, close);
  }
  return inside;
}
