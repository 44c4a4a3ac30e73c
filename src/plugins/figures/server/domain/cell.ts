import type { Amount } from './amount';
import type { Figure, SubjectKey } from './facts';

/** How many members reported, and who did not. */
export interface Coverage {
  readonly reported: number;
  readonly of: number;
  readonly missing: readonly SubjectKey[];
}

/** Which of the subject's own finer periods a flow was summed from. */
export interface Parts {
  readonly reported: number;
  readonly of: number;
  /** Period codes */
  readonly missing: readonly string[];
}

/** x/y of a ratio. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** What the rules make of the members, or of finer periods: never of both. */
export interface Computed extends Amount {
  readonly way: 'members' | 'finer';
  readonly parts: Parts | null;
  readonly share: Share | null;
  /** Equal for two periods when the same members (or parts) went in, all the way down. */
  readonly basis: string;
}

/** The value of one indicator for one subject in one period, and how it came about. */
export interface Cell {
  /** The figure that stands; null when nobody reported the subject as a whole. */
  readonly reported: Figure | null;
  /** documentIds of earlier figures about the same thing, the latest first. */
  readonly revisions: readonly string[];
  readonly computed: Computed | null;
  /** Null when the subject has no members in the period. */
  readonly coverage: Coverage | null;
  /** The members were predecessors, of a subject that had not begun. */
  readonly continued: boolean;
  /** Reported, else computed, else null: never zero for unknown. */
  readonly shown: Amount | null;
  readonly origin: 'reported' | 'computed' | null;
  /** x/y of what is shown, for ratios that have both. */
  readonly share: Share | null;
  /** What went into the shown value: see `Computed.basis`. */
  readonly basis: string;
}

export const EMPTY_CELL: Cell = {
  reported: null,
  revisions: [],
  computed: null,
  coverage: null,
  continued: false,
  shown: null,
  origin: null,
  share: null,
  basis: '',
};
