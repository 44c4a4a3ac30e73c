/** The smallest piece of a text: a word, a number or one punctuation mark. Nothing is lost but white space. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** UTF-16 offsets into the text as it was given. */
  readonly start: number;
  readonly end: number;
  /**
   * What the token is compared by: a word in lower case with one tone placement (`tỉ` for `Tỷ`), a number as its
   * digits, a mark with all quotes as `"` and all dashes as `-`. Empty for a word that is too long to be Vietnamese.
   */
  readonly key: string;
  /** White space before it; false means that it is glued to the token before, or the first. */
  readonly spaced: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Number of the sentence it stands in, from 0; phrases and clauses never run across sentences. */
  sentence: number;
}

/** Whether two neighbouring tokens touch: `15` and `h30` of `15h30`. */
export function glued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && at > 0 && !token.spaced && tokens[at - 1]?.end === token.start;
}

/** The key of a token, or '' beyond the ends of the list. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}
