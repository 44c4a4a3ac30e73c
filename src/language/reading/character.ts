/** What a UTF-16 code unit is to the tokenizer. */
const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const ACCENT = 3;
const DIGIT = 4;

const DOT = 46;
const COMMA = 44;

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

/** The first place from `at` on that is no white space; at most `limit`. */
export function skipSpace(text: string, at: number, limit: number): number {
  while (at < limit && CLASSES[text.charCodeAt(at)] === SPACE) at += 1;
  return at;
}

/** What begins at a place: a word, a number, or a mark. An accent without a letter is a mark. */
export function kindAt(text: string, at: number): 'word' | 'number' | 'mark' {
  const kind = CLASSES[text.charCodeAt(at)];
  return kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark';
}

/** Whether a combining accent stands at a place. */
export function isAccent(text: string, at: number, limit: number): boolean {
  return at < limit && CLASSES[text.charCodeAt(at)] === ACCENT;
}

/** The end of the letters, accents and digits that begin at a place. */
export function wordEnd(text: string, at: number, limit: number): number {
  at += 1;
  while (at < limit && (CLASSES[text.charCodeAt(at)] as number) >= LETTER) at += 1;
  return at;
}

/** The end of the digits that begin at a place, with single dots and commas between digits. */
export function numberEnd(text: string, at: number, limit: number): number {
  for (;;) {
    while (at < limit && CLASSES[text.charCodeAt(at)] === DIGIT) at += 1;
    const mark = at + 1 < limit ? text.charCodeAt(at) : OTHER;
    if ((mark !== DOT && mark !== COMMA) || CLASSES[text.charCodeAt(at + 1)] !== DIGIT) return at;
    at += 1;
  }
}

/** The end of one mark with the accents on it; accents without a letter belong to nothing else. */
export function markEnd(text: string, at: number, limit: number): number {
  at += 1;
  while (at < limit && CLASSES[text.charCodeAt(at)] === ACCENT) at += 1;
  return at;
}
