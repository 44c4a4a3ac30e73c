import { splitSentences, type Span } from '../../../../../language';
import { applyEdits, mergeEdits, type Edit } from './edit';
import { findTokens, OPENING } from './find-tokens';
import { hideParts } from './hide-parts';
import type { Place, Token } from './token';

/** Prints what a token asks for; null when there is nothing to print. */
export type Print = (token: Token) => string | null;

export interface WriteOptions {
  /** A title may not become empty: when every sentence would go, only the tokens do. */
  readonly keepRest?: boolean;
}

/**
 * Writes a text for readers: every token becomes what it asks for, with a capital at the head of a sentence. A token
 * without a value, or one that is broken, takes its part of the sentence along (`hide-parts.ts`), or the sentence,
 * or the line; the rest of the text stays byte for byte as it was.
 *
 * @returns a text without '{{'; the very same text when it had none.
 */
export function writeText(text: string, print: Print, options: WriteOptions = {}): string {
  let written = text;
  // What moves together may open a token again: '{' before and '{' behind something that went.
  while (written.includes(OPENING)) written = applyEdits(written, editsOf(written, print, options));
  return written;
}

/** One round of `writeText` as edits, for a text that is kept in several pieces. */
export function editsOf(text: string, print: Print, { keepRest = false }: WriteOptions): Edit[] {
  const places = findTokens(text);
  const printed = places.map(({ token }) => token && print(token));
  const empty = places.filter((_, at) => printed[at] === null);
  const sentences = splitSentences(mask(text, places));
  const cuts = empty.length === 0 ? [] : cutSentences(text, sentences, places, empty);
  const rest = applyEdits(text, cuts).trim() === '' && keepRest;
  const gone = rest ? empty.map((place) => cutAlone(text, place)) : cuts;
  const heads = new Set(sentences.map((sentence) => headOf(sentence, gone)));
  const values = places.flatMap((place, at): Edit[] => {
    const value = printed[at] ?? null;
    if (value === null || gone.some(({ start, end }) => start <= place.start && place.end <= end)) return [];
    return [{ ...place, text: heads.has(place.start) ? capital(value) : value }];
  });
  return mergeEdits([...gone, ...values].map(({ start, end, text: put }) => ({ start, end, text: put })));
}

/** A digit for every letter of a token: it ends no sentence and parts no clause, and places stay where they are. */
function mask(text: string, places: readonly Place[]): string {
  return applyEdits(
    text,
    places.map(({ start, end }) => ({ start, end, text: '0'.repeat(end - start) }))
  );
}

function cutSentences(
  text: string,
  sentences: readonly Span[],
  places: readonly Place[],
  empty: readonly Place[]
): Edit[] {
  const cuts = sentences.map(({ start, end, text: sentence }) => {
    const own = empty.filter((place) => place.start < end && start < place.end);
    if (own.length === 0) return [];
    const parts = hideParts(
      sentence,
      own.map((place) => ({ start: place.start - start, end: place.end - start }))
    );
    return parts && parts.map((part) => ({ ...part, start: part.start + start, end: part.end + start }));
  });
  const whole = sentences.filter((_, at) => cuts[at] === null);
  return mergeEdits([...cuts.flatMap((parts) => parts ?? []), ...cutWhole(text, sentences, new Set(whole))]);
}

/** Whole sentences go with the blanks that parted them from their neighbours; a line that is left empty goes too. */
function cutWhole(text: string, sentences: readonly Span[], whole: ReadonlySet<Span>): Edit[] {
  return linesOf(text, sentences).flatMap((line): Edit[] => {
    const first = line[0];
    const last = line.at(-1);
    if (!first || !last || !line.some((sentence) => whole.has(sentence))) return [];
    if (line.every((sentence) => whole.has(sentence))) return [cutLine(text, first.start, last.end)];
    const kept = line.filter((sentence) => !whole.has(sentence));
    const lead: Edit[] =
      kept[0] === first ? [] : [{ start: first.start, end: kept[0]?.start ?? 0, text: '' }];
    const between = kept.flatMap((sentence, at): Edit[] => {
      const next = kept[at + 1];
      const follower = line[line.indexOf(sentence) + 1];
      if (!follower || follower === next) return [];
      return [
        next
          ? { start: follower.start, end: next.start, text: '' }
          : { start: sentence.end, end: last.end, text: '' },
      ];
    });
    return [...lead, ...between];
  });
}

/** The sentences by the lines that they stand in. */
function linesOf(text: string, sentences: readonly Span[]): Span[][] {
  const lines: Span[][] = [];
  let end = 0;
  for (const sentence of sentences) {
    const line = lines.at(-1);
    if (line && !/[\r\n]/.test(text.slice(end, sentence.start))) line.push(sentence);
    else lines.push([sentence]);
    end = sentence.end;
  }
  return lines;
}

/** A line with the break behind it, or the one before it when it is the last. */
function cutLine(text: string, start: number, end: number): Edit {
  const behind = /^[^\S\r\n]*(?:\r\n|\r|\n)/.exec(text.slice(end))?.[0].length ?? 0;
  if (behind > 0) return { start, end: end + behind, text: '' };
  let from = start;
  while (from > 0 && /\s/.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end: text.length, text: '' };
}

/** A token alone, with one of the blanks around it. */
function cutAlone(text: string, { start, end }: Place): Edit {
  const blankBefore = /\s/.test(text.charAt(start - 1));
  const joined = end === text.length || /[\s.,;:!?…)]/.test(text.charAt(end));
  if (blankBefore && joined) return { start: start - 1, end, text: '' };
  return { start, end: start === 0 && /\s/.test(text.charAt(end)) ? end + 1 : end, text: '' };
}

/** Where a sentence begins, after what went from its beginning. */
function headOf({ start }: Span, gone: readonly Edit[]): number {
  const cut = gone.find((each) => each.start <= start && start < each.end);
  return cut ? cut.end : start;
}

function capital(text: string): string {
  const letter = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return letter.toLocaleUpperCase('vi') + text.slice(letter.length);
}
