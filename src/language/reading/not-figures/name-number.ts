import { COUNTING_NUMBER, NAME_LEADS } from '../../lexicon/number-names';
import type { Amount } from '../amount';
import { longestPhraseBefore, phraseTrie, reversed } from '../phrase-trie';
import { keyAt, type Token } from '../token';
import { wordKey } from '../word-key';

const LEADS = phraseTrie(reversed(NAME_LEADS.map((lead): [string, true] => [lead, true])));
const COUNTING: ReadonlySet<string> = new Set(COUNTING_NUMBER.map(wordKey));
/** Units that no name goes with: 'phòng 14 m2' is a room's size. */
const MEASURES: ReadonlySet<string> = new Set(['percent', 'vnd', 'usd', 'm2', 'km', 'tonne']);
const NUMBER = wordKey('số');

/** A number that names something: `Cụm thi đua số 5`, `lần thứ 6`, `Điều 5`, `Quốc lộ 3`. Never money, never %. */
export function nameNumber(tokens: readonly Token[], at: number, amount: Amount): boolean {
  if (amount.exponent > 0 || MEASURES.has(amount.unit ?? '')) return false;
  const lead = longestPhraseBefore(LEADS, tokens, at);
  if (!lead) return false;
  if (keyAt(tokens, at - 1) === NUMBER) return !COUNTING.has(keyAt(tokens, at - 2));
  // A full-stop number is too large for a name: "lần 1.250 suất quà".
  return !amount.decimal.includes('.') && amount.value < 1000;
}
