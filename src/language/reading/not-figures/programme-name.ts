import { PROGRAMME_LEADS } from '../../lexicon/number-names';
import { longestPhraseBefore, phraseTrie, reversed } from '../phrase-trie';
import { keyAt, type Token } from '../token';

const LEADS = phraseTrie(reversed(PROGRAMME_LEADS.map((lead): [string, true] => [lead, true])));
const LONGEST_NAME = 30;

/**
 * A number in the name of a programme: `Chương trình “75 nghìn sáng kiến …”`, `“1 triệu sáng kiến”`,
 * `Đề án 1 triệu căn nhà`.
 *
 * It stands first in a quotation, or within one that a word such as `chương trình` leads, or right after such a word.
 */
export function programmeName(tokens: readonly Token[], at: number): boolean {
  if (longestPhraseBefore(LEADS, tokens, at)) return true;
  for (let open = at - 1; open >= at - LONGEST_NAME; open -= 1) {
    const token = tokens[open];
    if (!token || token.sentence !== tokens[at]?.sentence) return false;
    if (token.key !== '"') continue;
    const opens = !tokens[open + 1]?.spaced;
    if (!opens) return false;
    const name = open === at - 1 && isShort(tokens, at);
    return name || longestPhraseBefore(LEADS, tokens, open) !== null;
  }
  return false;
}

/** Whether the quotation closes soon, without a verb phrase's comma chain: a name, not a speech. */
function isShort(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + LONGEST_NAME; next += 1) {
    if (keyAt(tokens, next) === '"') return true;
    if (tokens[next]?.sentence !== tokens[at]?.sentence) return false;
  }
  return false;
}
