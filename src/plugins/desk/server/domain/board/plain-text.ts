import { normalize } from '../../../../../language';

/** What XML 1.0 cannot hold: control characters, halves of pairs, two that are no characters. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Excel takes no more in one cell. */
const LONGEST = 32_767;

/** A text as the cell of a workbook can hold it: composed, without control characters, not beyond the limit. */
export const plainText = (text: string): string =>
  normalize(text).replace(UNPRINTABLE, ' ').slice(0, LONGEST);
