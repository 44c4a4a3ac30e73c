/** The greatest sizes of a panel. What is beyond them is left out, the least specific first. */
export const LIMITS = {
  /** Figures that a post cites. */
  cited: 200,
  /** Subjects × periods beside a post. */
  contexts: 24,
  /** Indicators of one subject in one period. */
  rows: 100,
  /** Members named as missing; the coverage counts them all. */
  missing: 100,
  /** Periods in a series. */
  series: 5,
} as const;
