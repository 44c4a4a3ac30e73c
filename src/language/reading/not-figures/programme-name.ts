import { PROGRAMME_LEADS } from '../../lexicon/number-names';
import { longestPhraseBefore, phraseTrie, reversed } from '../phrase-trie';
import { keyAt, type Token } from '../token';

const LEADS = phraseTrie(reversed(PROGRAMME_LEADS.map((lead): [string, true] => [lead, true])));
const LONGEST_NAME = 30;

/** For each token the index of the quotation mark that opened before it in its sentence, nearest first; -1 for none. */
export function openQuotes(tokens: readonly Token[]): Int32Array {
  const open = new Int32Array(tokens.length).fill(-1);
  let quote = -1;
  for (let at = 1; at < tokens.length; at += 1) {
    const before = tokens[at - 1] as Token;
    const token = tokens[at] as Token;
    // A mark that a space follows closes, or stands alone: inside it nothing is quoted.
    if (before.key === '"') quote = token.spaced ? -1 : at - 1;
    if (token.sentence !== before.sentence) quote = -1;
    open[at] = quote;
  }
  return open;
}

/**
 * A number in the name of a programme: `Chương trình “60 nghìn sáng kiến …”`, `“1 triệu sáng kiến”`,
 * `Đề án 1 triệu căn nhà`.
 *
 * It stands first in a quotation, or within one that a word such as `chương trình` leads, or right after such a word.
 */
export function programmeName(tokens: readonly Token[], at: number, quotes: Int32Array): boolean {
  if (longestPhraseBefore(LEADS, tokens, at)) return true;
  const open = quotes[at] ?? -1;
  if (open < 0 || at - open > LONGEST_NAME) return false;
  return (open === at - 1 && isShort(tokens, at)) || longestPhraseBefore(LEADS, tokens, open) !== null;
}

/** Whether the quotation closes soon: a name, not a speech. */
function isShort(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + LONGEST_NAME; next += 1) {
    if (keyAt(tokens, next) === '"') return true;
    if (tokens[next]?.sentence !== tokens[at]?.sentence) return false;
  }
  return false;
}
