/** Spreadsheets run a text that begins like this as a formula; wide forms of the signs are read alike by some. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Makes a text harmless that a spreadsheet would run as a formula when it opens a CSV file: with an apostrophe, which
 * spreadsheets read as "this is text". Numbers are not texts: a negative one stays what it is.
 *
 * @example defuse('=HYPERLINK("http://…")') // "'=HYPERLINK(\"http://…\")"
 */
export const defuse = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
