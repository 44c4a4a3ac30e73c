/** A letter with the marks on it. Marks are taken by 30: no letter of any language has more. */
export const CLUSTER = /\P{M}\p{M}{0,30}|\p{M}{1,30}/gu;
const CROWDED = /\p{M}{31}/u;
const MOST_MARKS = 30;

/**
 * Puts a text into a normal form of Unicode in time linear in its length. `String.normalize` sorts the marks on one
 * letter in quadratic time, so a page of nothing but marks would hold the server for minutes: a letter with more than
 * 30 is normalised by 30 marks. That is the limit of the Stream-Safe Text Format (UAX #15); every text within it comes
 * out as from `String.normalize`.
 *
 * @example normalize('Đoa\u0300n') // 'Đoàn'
 */
export function normalize(text: string, form: 'NFC' | 'NFD' | 'NFKC' = 'NFC'): string {
  if (text.length <= MOST_MARKS || !CROWDED.test(text)) return text.normalize(form);
  return text.replace(CLUSTER, (cluster) => cluster.normalize(form));
}
