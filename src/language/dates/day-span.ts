import { keyAt, type Token } from '../reading/token';
import { wordKey } from '../reading/word-key';
import { isDayOf, type DateMatch } from './date-form';
import { numericDate } from './numeric-date';

const LINKS: ReadonlySet<string> = new Set(['-', 'và', 'đến', 'tới', ','].map(wordKey));

/**
 * The first of two days that share month and year: the `15` of `15-16/3`, `15 và 16.3`, `01 - 15/01/1950` and
 * `từ ngày 2 đến ngày 5/9`. The second is read as a date of its own.
 */
export function daySpan(tokens: readonly Token[], at: number): DateMatch | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.key.length > 2 || !LINKS.has(keyAt(tokens, at + 1))) return null;
  const next = keyAt(tokens, at + 2) === 'ngày' ? at + 3 : at + 2;
  if (tokens[next]?.kind !== 'number' || tokens[next]?.sentence !== token.sentence) return null;
  const dated = keyAt(tokens, at - 1) === 'ngày' || keyAt(tokens, at + 1) === '-' || next === at + 3;
  const last = dated ? numericDate(tokens, next, () => false) : null;
  if (last?.form.kind !== 'day') return null;
  const { month, year } = last.form;
  const day = Number(token.key);
  return isDayOf(day, month, year) ? { from: at, to: at + 1, form: { kind: 'day', day, month, year } } : null;
}
