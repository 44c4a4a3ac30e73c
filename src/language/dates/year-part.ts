import { HALVES } from '../lexicon/dates';
import { keyAt, type Token } from '../reading/token';
import { wordKey } from '../reading/word-key';
import { isYear, type DateMatch } from './date-form';

const QUARTER = wordKey('quý');
const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

/**
 * A part of a year: `quý I/2024` · `quý 2 năm 2024` · `6 tháng đầu năm 2024` · `nửa cuối năm` · `9 tháng đầu năm`,
 * which is no period with a code.
 */
export function yearPart(tokens: readonly Token[], at: number): DateMatch | null {
  const key = keyAt(tokens, at);
  if (key === QUARTER) return quarter(tokens, at);
  const half = HALVES.get(keyAt(tokens, at + (key === 'nửa' ? 1 : 2)));
  if (half === undefined) return null;
  if (key === 'nửa' && keyAt(tokens, at + 2) === 'năm') {
    const { year, to } = yearAfter(tokens, at + 3);
    return { from: at, to, form: { kind: 'half', half, year } };
  }
  const isMonths = keyAt(tokens, at + 1) === 'tháng' && keyAt(tokens, at + 3) === 'năm';
  if (!isMonths || (tokens[at]?.kind !== 'number' && key !== 'sáu' && key !== 'ba')) return null;
  const { year, to } = yearAfter(tokens, at + 4);
  if (Number(key) === 6 || key === 'sáu') return { from: at, to, form: { kind: 'half', half, year } };
  if (Number(key) === 3 || key === 'ba') {
    return { from: at, to, form: { kind: 'quarter', quarter: half === 1 ? 1 : 4, year } };
  }
  return { from: at, to, form: { kind: 'other' } };
}

function quarter(tokens: readonly Token[], at: number): DateMatch | null {
  const number = ROMAN.get(keyAt(tokens, at + 1));
  if (number === undefined) return null;
  const next = keyAt(tokens, at + 2);
  const linked = next === '/' || next === '-' || next === 'năm';
  const { year, to } = yearAfter(tokens, linked ? at + 3 : at + 2);
  return { from: at, to: year === null ? at + 2 : to, form: { kind: 'quarter', quarter: number, year } };
}

function yearAfter(tokens: readonly Token[], at: number): { year: number | null; to: number } {
  const key = keyAt(tokens, at);
  return isYear(key) ? { year: Number(key), to: at + 1 } : { year: null, to: at };
}
