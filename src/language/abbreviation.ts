import { fold } from './fold';
import { ABBREVIATIONS, type AbbreviationEntry } from './lexicon/abbreviations';
import type { Span } from './sentence';
import { placeTone } from './tone';

/** A short form in a text. */
export interface Abbreviation extends Span {
  readonly vi: string;
  /** Null if only the text itself explains it. */
  readonly en: string | null;
  /** The text explains it where it stands: 'người lao động (NLĐ)'. */
  readonly explained: boolean;
}

const ENTRIES: ReadonlyMap<string, AbbreviationEntry> = new Map(
  ABBREVIATIONS.map((entry) => [placeTone(entry.short), entry])
);

// Two capitals at least, with the marks that stand inside short forms; decomposed letters bring their marks along.
const SHORT =
  /(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}\p{M}*){2,14}(?:[.&-](?:\p{Lu}\p{M}*){2,8})?(?![\p{L}\p{M}\p{N}])/gu;
const OPEN = /\(\s*$/;
const WORD = /[\p{L}\p{M}]+/gu;
/** An explanation stands right before its short form, in UTF-16 code units per letter of the short form. */
const REACH = 12;

/**
 * What a short form stands for.
 *
 * @returns null for one that the lexicon does not know.
 * @example expandAbbreviation('CĐCS')       // 'công đoàn cơ sở'
 * @example expandAbbreviation('CĐCS', 'en') // 'grassroots trade union'
 */
export function expandAbbreviation(short: string, locale: 'vi' | 'en' = 'vi'): string | null {
  return ENTRIES.get(placeTone(short.trim()))?.[locale] ?? null;
}

/**
 * Finds the short forms of a text: those of the lexicon, and those that the text explains itself, from there on.
 *
 * @returns them in order. Never throws; linear in the length of the text.
 * @example findAbbreviations('Quỹ Tương trợ (QTT) họp. QTT chi tiền.').map(({ vi }) => vi) // ['Quỹ Tương trợ', 'Quỹ Tương trợ']
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const own = new Map<string, string>();
  const found: Abbreviation[] = [];
  for (const match of text.matchAll(SHORT)) {
    const [short] = match;
    const start = match.index;
    const key = placeTone(short);
    const explanation = explanationBefore(text, start, key);
    if (explanation !== null) own.set(key, explanation);
    const entry = ENTRIES.get(key);
    const vi = own.get(key) ?? entry?.vi;
    if (vi === undefined) continue;
    found.push({
      text: short,
      start,
      end: start + short.length,
      vi,
      en: entry?.en ?? null,
      explained: explanation !== null,
    });
  }
  return found;
}

/** The words before '(' whose initials are the short form: 'Liên đoàn Lao động (LĐLĐ)'. */
function explanationBefore(text: string, at: number, short: string): string | null {
  const letters = [...short].filter((letter) => /\p{L}/u.test(letter));
  const before = text.slice(Math.max(0, at - letters.length * REACH), at);
  const bracket = OPEN.exec(before);
  if (!bracket) return null;
  const words = [...before.slice(0, bracket.index).matchAll(WORD)].slice(-letters.length);
  const first = words[0];
  const initials = words.map(([word]) => initial(word)).join('');
  if (!first || initials !== letters.map(initial).join('')) return null;
  return before.slice(first.index, bracket.index).trim();
}

const initial = (word: string) => fold(word).charAt(0);
