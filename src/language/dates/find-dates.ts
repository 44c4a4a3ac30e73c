import { BARE_DAY_LEADS, DATE_WORDS, STEMS } from '../lexicon/dates';
import { keyAt, type Token } from '../reading/token';
import { wordKey } from '../reading/word-key';
import { clock } from './clock';
import { isYear, type DateMatch } from './date-form';
import { daySpan } from './day-span';
import { numericDate } from './numeric-date';
import { wordDate } from './word-date';
import { yearPart } from './year-part';
import { years } from './years';

/** The words that a date may begin with; all others are passed over at once. */
const STARTERS: ReadonlySet<string> = new Set([...DATE_WORDS, ...BARE_DAY_LEADS, ...STEMS].map(wordKey));

/** What may follow the day, month or hour that a date begins with. */
const LINKS: ReadonlySet<string> = new Set(['/', '-', ':', ',', 'và', 'đến', 'tới', 'tháng'].map(wordKey));

/** One small recogniser per form, in the order in which they are asked. */
const FORMS: readonly ((
  tokens: readonly Token[],
  at: number,
  counted: (at: number) => boolean
) => DateMatch | null)[] = [clock, daySpan, numericDate, yearPart, wordDate, years];

/**
 * Finds every date, period and time of day among the tokens, from left to right and without overlaps.
 *
 * @param counted whether the tokens at an index go on as after a quantity: a unit, a scale word, a percent sign.
 */
export function findDates(tokens: readonly Token[], counted: (at: number) => boolean): DateMatch[] {
  const found: DateMatch[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const begins = token.kind === 'number' ? mayBeginDate(tokens, at) : STARTERS.has(token.key);
    const match = begins ? findDate(tokens, at, counted) : null;
    if (match) found.push(match);
    at = match?.to ?? at + 1;
  }
  return found;
}

/** Most numbers begin no date: a short one needs a link behind it, a long one is dotted (13.1) or a year. */
function mayBeginDate(tokens: readonly Token[], at: number): boolean {
  const digits = keyAt(tokens, at);
  if (digits.length > 2) return digits.includes('.') || isYear(digits);
  const next = keyAt(tokens, at + 1);
  return LINKS.has(next) || next.startsWith('h') || next.startsWith('g');
}

function findDate(tokens: readonly Token[], at: number, counted: (at: number) => boolean): DateMatch | null {
  for (const form of FORMS) {
    const match = form(tokens, at, counted);
    if (match) return match;
  }
  return null;
}
