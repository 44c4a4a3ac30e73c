import { fingerprint } from '../../../../figures/server/domain/fingerprint';
import { wordsKey } from './words-key';

/** What tells one place of a text from all others, wherever in the text its sentence stands. */
interface Told {
  readonly kind: 'figure' | 'award' | 'slip';
  readonly quote: string;
  readonly sentence: string;
  /** Where the quote begins in its sentence. */
  readonly offset: number;
  /** What is read there: value and upper end of a figure, recipient of an award. */
  readonly content: readonly (string | number | null)[];
}

/**
 * The key of a finding: made of the words of its sentence, its quote and what is read there, so that it stays while
 * the sentence does, moved or not, whatever happens elsewhere in the text. Two equal sentences tell the same finding;
 * two equal quotes within one sentence are told apart by their order. Spelling variants (hoà/hòa, tỉ/tỷ), case and
 * white space make no difference.
 */
export function placeKey({ kind, quote, sentence, offset, content }: Told): string {
  const words = wordsKey(quote);
  const before = wordsKey(sentence.slice(0, offset));
  const order = words === '' ? 0 : before.split(words).length - 1;
  return fingerprint(JSON.stringify([kind, wordsKey(sentence), words, order, content]));
}
