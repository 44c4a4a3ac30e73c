import { CLUSTER } from './normalize';
import type { Span } from './sentence';

/** A text made uniform for reading, and the way back to the text as it was given. */
export interface ComposedText {
  /** NFC, with plain spaces and '\n' as the only line break. */
  readonly text: string;
  /** The stretch of the given text that stands behind a stretch of `text`. */
  readonly source: (start: number, end: number) => Span;
}

/**
 * Makes a text uniform without losing the offsets: composed (NFC) or decomposed, with no-break, zero-width or
 * plain spaces, with any line break, it reads the same. Linear in the length of the text.
 *
 * @example composeText('a\u00a0b').text // 'a b'
 */
export function composeText(given: string): ComposedText {
  const slice = (start: number, end: number): Span => ({ text: given.slice(start, end), start, end });
  if (!/\p{M}/u.test(given)) return { text: plainSpaces(given), source: slice };

  const offsets = new Uint32Array(given.length * 3 + 1);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  for (const [cluster] of given.matchAll(CLUSTER)) {
    const composed = cluster.length === 1 ? cluster : cluster.normalize('NFC');
    parts.push(composed);
    if (composed === cluster) for (let i = 0; i < cluster.length; i += 1) offsets[length + i] = at + i;
    else offsets.fill(at, length, length + composed.length);
    length += composed.length;
    at += cluster.length;
  }
  offsets[length] = given.length;
  return {
    text: plainSpaces(parts.join('')),
    source: (start, end) => slice(offsets[start] ?? given.length, offsets[end] ?? given.length),
  };
}

/** One space and one line break for all of them; the length is kept. */
function plainSpaces(text: string): string {
  return text
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2007\u202f\u200b\ufeff\t]/g, ' ');
}
