import { keyAt, type Token } from '../reading/token';
import { wordKey } from '../reading/word-key';
import type { DateMatch } from './date-form';

const COMPARED: ReadonlySet<string> = new Set(['với', 'hơn', 'từ'].map(wordKey));
const TERM = wordKey('kỳ');

/** A year that is only the measure of another: `so với năm 2023`, `cùng kỳ năm 2023`, `từ năm 2020`. */
export function isCompared(tokens: readonly Token[], { from }: DateMatch): boolean {
  const lead = keyAt(tokens, from - 1) === 'năm' ? from - 2 : from - 1;
  if (keyAt(tokens, lead) === TERM) return keyAt(tokens, lead - 1) === 'cùng';
  return COMPARED.has(keyAt(tokens, lead));
}
