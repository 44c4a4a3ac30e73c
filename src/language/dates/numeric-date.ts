import { DAY_LEADS, DAY_LEADS_AFTER } from '../lexicon/dates';
import { glued, keyAt, type Token } from '../reading/token';
import { wordKey } from '../reading/word-key';
import { isDayOf, isYear, type DateMatch } from './date-form';

const LEADS: ReadonlySet<string> = new Set(DAY_LEADS.map(wordKey));
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(DAY_LEADS_AFTER));
const DOTTED = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/;

/**
 * A day in digits: `13.1` · `2.9.1945` · `24/11` · `21/12/2024` · `7-12` after a day word · `21-12-2024`.
 *
 * @param counted whether the text goes on as after a quantity ("6/6 đơn vị", "13.5 tỉ"): then only a day word
 *   before it, or a year, makes it a date.
 */
export function numericDate(
  tokens: readonly Token[],
  at: number,
  counted: (at: number) => boolean
): DateMatch | null {
  const first = keyAt(tokens, at);
  const led = isLed(tokens, keyAt(tokens, at - 1) === ',' ? at - 2 : at - 1);
  const dotted = first.length <= 10 ? DOTTED.exec(first) : null;
  if (dotted) {
    const [, day, month, year] = dotted;
    if (year === undefined && counted(at + 1)) return null;
    return match(at, at + 1, Number(day), Number(month), year === undefined ? null : Number(year));
  }
  const mark = keyAt(tokens, at + 1);
  if (first.length > 2 || (mark !== '/' && mark !== '-') || tokens[at + 2]?.kind !== 'number') return null;
  if (!sameLine(tokens, at, at + 2)) return null;
  const second = keyAt(tokens, at + 2);
  if (second.length > 2) return null;
  const year = keyAt(tokens, at + 4);
  if (keyAt(tokens, at + 3) === mark && isYear(year)) {
    return match(at, at + 5, Number(first), Number(second), Number(year));
  }
  if (mark === '-' ? !led || !glued(tokens, at + 1) : !led && counted(at + 3)) return null;
  if (mark === '-' && keyAt(tokens, at + 3) === '/') return null; // 15-16/3 is two days
  return match(at, at + 3, Number(first), Number(second), null);
}

function match(from: number, to: number, day: number, month: number, year: number | null): DateMatch | null {
  return isDayOf(day, month, year) ? { from, to, form: { kind: 'day', day, month, year } } : null;
}

function sameLine(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens[a]?.sentence === tokens[b]?.sentence;
}

/** Whether the word at an index says that a day follows: "ngày", "sáng nay", "thứ năm". */
function isLed(tokens: readonly Token[], at: number): boolean {
  const word = keyAt(tokens, at);
  return LEADS.has(word) || (PAIRS.get(word)?.includes(keyAt(tokens, at - 1)) ?? false);
}
