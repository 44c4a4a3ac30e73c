import { BARE_DAY_LEADS, EVERY } from '../lexicon/dates';
import { glued, keyAt, type Token } from '../reading/token';
import { wordKey } from '../reading/word-key';
import { daySpan } from './day-span';
import { isDayOf, isYear, type DateMatch } from './date-form';

const LEADS: ReadonlySet<string> = new Set(BARE_DAY_LEADS.map(wordKey));
const RATES: ReadonlySet<string> = new Set(EVERY.map(wordKey));

/**
 * A day or month with its words: `ngày 21 tháng 12 năm 2024` · `ngày 5` · `mùng 2` · `tháng 5/2024` ·
 * `tháng 5 năm 2024` · `tháng 5` · `5/2024`.
 */
export function wordDate(tokens: readonly Token[], at: number): DateMatch | null {
  const key = keyAt(tokens, at);
  if (LEADS.has(key)) return dayOf(tokens, at);
  if (key === 'tháng') return monthOf(tokens, at, at + 1);
  const year = keyAt(tokens, at + 2);
  const bare =
    tokens[at]?.kind === 'number' && keyAt(tokens, at + 1) === '/' && isYear(year) && glued(tokens, at + 2);
  return bare && keyAt(tokens, at + 3) !== '/' ? month(at, at + 3, key, Number(year)) : null;
}

function dayOf(tokens: readonly Token[], at: number): DateMatch | null {
  const day = smallNumber(tokens, at + 1, 31);
  if (day === null || RATES.has(keyAt(tokens, at - 1))) return null;
  if (keyAt(tokens, at + 2) === 'tháng') {
    const rest = monthOf(tokens, at + 2, at + 3);
    if (rest?.form.kind === 'month' && isDayOf(day, rest.form.month, rest.form.year)) {
      return { from: at, to: rest.to, form: { ...rest.form, kind: 'day', day } };
    }
  }
  // 'ngày 21/12', 'ngày 15-16/3' and 'ngày 2 đến ngày 5/9' are read from their digits.
  if (daySpan(tokens, at + 1)) return null;
  const mark = keyAt(tokens, at + 2);
  if ((mark === '/' || mark === '-') && tokens[at + 3]?.kind === 'number') return null;
  return { from: at, to: at + 2, form: { kind: 'other' } };
}

function monthOf(tokens: readonly Token[], from: number, at: number): DateMatch | null {
  const number = smallNumber(tokens, at, 12);
  if (number === null || RATES.has(keyAt(tokens, from - 1))) return null;
  const next = keyAt(tokens, at + 1);
  const link = next === '/' || next === '-' || next === 'năm' || next === '.';
  const year = keyAt(tokens, at + 2);
  if (link && isYear(year)) return month(from, at + 3, keyAt(tokens, at), Number(year));
  return month(from, at + 1, keyAt(tokens, at), null);
}

function month(from: number, to: number, digits: string, year: number | null): DateMatch | null {
  const number = Number(digits);
  const valid = digits.length <= 2 && number >= 1 && number <= 12;
  return valid ? { from, to, form: { kind: 'month', month: number, year } } : null;
}

function smallNumber(tokens: readonly Token[], at: number, max: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.key.length > 2 || token.sentence !== tokens[at - 1]?.sentence)
    return null;
  const number = Number(token.key);
  return number >= 1 && number <= max ? number : null;
}
