/** What a UTF-16 code unit is to the tokenizer. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const ACCENT = 3;
export const DIGIT = 4;

/** Invisible characters that pages leave behind: soft hyphen, zero-width space and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** One class per code unit; surrogates are OTHER. Built once: a table look-up is what keeps reading linear. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (code >= 48 && code <= 57) return DIGIT;
  if (/\s/.test(char) || INVISIBLE.test(char)) return SPACE;
  if (/\p{L}/u.test(char)) return LETTER;
  return /\p{M}/u.test(char) ? ACCENT : OTHER;
});

/** The class of the code unit at an offset; OTHER beyond the end. */
export function characterClass(text: string, at: number): number {
  return at < text.length ? (CLASSES[text.charCodeAt(at)] ?? OTHER) : OTHER;
}
