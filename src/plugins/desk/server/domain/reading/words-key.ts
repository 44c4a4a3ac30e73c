import { toneKey } from '../../../../../language';

/** The words and numbers of a text in one spelling, a space between them: for comparing, never for storing. */
export function wordsKey(text: string): string {
  return (toneKey(text).match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|[%/]/gu) ?? []).join(' ');
}
