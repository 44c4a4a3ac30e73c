import { applyEdits } from './edit';
import { findTokens } from './find-tokens';

/**
 * A text with blanks in the place of its tokens, for who reads numbers in it: a period code is no figure. Everything
 * else stays where it is.
 *
 * @example blankTokens('Trao {{x}} quà') // 'Trao       quà'
 */
export function blankTokens(text: string): string {
  const edits = findTokens(text).map(({ start, end }) => ({ start, end, text: ' '.repeat(end - start) }));
  return applyEdits(text, edits);
}
