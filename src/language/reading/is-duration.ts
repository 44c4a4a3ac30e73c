import type { Amount } from './amount';
import { keyAt, type Token } from './token';
import { wordKey } from './word-key';

const LEADS: ReadonlySet<string> = new Set(['trong', 'sau', 'suốt', 'qua', 'vòng'].map(wordKey));
const BLURS: ReadonlySet<string> = new Set(['hơn', 'gần', 'khoảng', 'chừng'].map(wordKey));
const PAID: ReadonlySet<string> = new Set(['lương', 'công', 'tiền', 'nghỉ', 'phép'].map(wordKey));

/**
 * How long something took is no statistic: `trong 8 tháng của năm 2013`, `sau 3 ngày`. Days and months that are
 * given or paid are: `thưởng 1 tháng lương`, `nghỉ 9 ngày`.
 */
export function isDuration(tokens: readonly Token[], { at, end, unit }: Amount): boolean {
  if (unit !== 'day' && unit !== 'month') return false;
  const lead = BLURS.has(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  return LEADS.has(keyAt(tokens, lead)) && !PAID.has(keyAt(tokens, end)) && !PAID.has(keyAt(tokens, end - 1));
}
