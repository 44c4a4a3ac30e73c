import { PLAN_WORDS, RESULT_WORDS } from '../lexicon/goals';
import { longestPhrase, phraseTrie } from './phrase-trie';
import { keyAt, type Token } from './token';

const WORDS = phraseTrie<boolean>([
  ...PLAN_WORDS.map((word): [string, boolean] => [word, true]),
  ...RESULT_WORDS.map((word): [string, boolean] => [word, false]),
]);

/**
 * Marks the tokens that tell a plan: from `phấn đấu`, `mục tiêu`, `dự kiến` … to the end of the sentence, and on
 * through the items of a list that the sentence opens with a colon.
 *
 * @returns 1 for a planned token, by its index.
 */
export function plannedTokens(tokens: readonly Token[]): Uint8Array {
  const planned = new Uint8Array(tokens.length);
  let plan = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const last = keyAt(tokens, at - 1);
    if (at > 0 && tokens[at]?.sentence !== tokens[at - 1]?.sentence && last !== ':' && last !== ';')
      plan = false;
    const word = longestPhrase(WORDS, tokens, at);
    if (word) plan = word.value;
    if (plan) planned[at] = 1;
  }
  return planned;
}
