import type { Qualifier } from '../lexicon/qualifiers';

/** One quantity as it was typed, in the indicator's unit; money in đồng. */
export interface TypedAmount {
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly upper: number | null;
  readonly qualifier: Qualifier;
}

/** What somebody typed into a cell: an amount, and the number behind a slash. */
export interface Entry {
  /** Null for '/1.450': only the number behind the slash. */
  readonly amount: TypedAmount | null;
  /** Behind the slash: a target, or the denominator of a ratio. Null for '1.653/': there is none; undefined: not said. */
  readonly second: number | null | undefined;
  /** Both numbers had a percent sign, so that they are a percentage and its target, not parts of a ratio. */
  readonly percent: boolean;
}

/**
 * Why a text is no entry:
 * - `nothing`: a dash or "chưa có", which could mean unknown or zero
 * - `dot`: '12.50', a dot that does not group thousands
 * - `comma`: '1,653' or '2,500,000', a comma that may group thousands
 * - `scale`: '2 tỉ/300', a scale word that the second number lacks
 * - `unit`: the word of another unit
 * - `order`: '300–200', a range that runs backwards
 * - `size`: too large or too fine to be kept exactly
 * - `text`: anything else
 */
export type EntryProblem = 'nothing' | 'dot' | 'comma' | 'scale' | 'unit' | 'order' | 'size' | 'text';

/** What was read, or why nothing was. */
export type ReadEntry = { readonly entry: Entry } | { readonly problem: EntryProblem };
