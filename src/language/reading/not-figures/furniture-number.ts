import { FURNITURE_LEADS } from '../../lexicon/number-names';
import { longestPhraseBefore, phraseTrie, reversed } from '../phrase-trie';
import { keyAt, type Token } from '../token';

const LEADS = phraseTrie(reversed(FURNITURE_LEADS.map((lead): [string, true] => [lead, true])));

/** A counter of the page: `Tất cả: 80001122`, `Thời gian chờ: 45 giây`. */
export function furnitureNumber(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at - 1) === ':' && longestPhraseBefore(LEADS, tokens, at - 1) !== null;
}
