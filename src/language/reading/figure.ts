import type { Qualifier } from '../lexicon/qualifiers';
import type { Unit } from '../lexicon/units';
import type { PercentMeaning } from './percent-meaning';
import type { SubjectSource } from './setting/subject-of';

/** What a printed number is to its figure. */
export type NumberRole = 'value' | 'upper' | 'target' | 'denominator' | 'percent';

/** A printed number: where its digits begin, and its value (money in đồng). */
export interface PrintedNumber {
  readonly start: number;
  readonly value: number;
  readonly role: NumberRole;
}

/** One place where the text tells a figure. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Exactly the text from `start` to `end`. */
  readonly quote: string;
  readonly numbers: readonly PrintedNumber[];
}

/**
 * `total` the whole of the subject in the period, `part` one action or share of it, `target` a goal, `rate` a
 * percentage, `range` from … to ….
 */
export type FigureKind = 'total' | 'part' | 'target' | 'rate' | 'range';

/** One figure that the text tells, at one place or at several. */
export interface Figure extends Place {
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  readonly kind: FigureKind;
  readonly scope: 'total' | 'part';
  /** Code of the indicator in the catalogue; null when the words do not say which. */
  readonly indicator: string | null;
  readonly target: number | null;
  readonly denominator: number | null;
  /** As printed: 110 of 'đạt 110% chỉ tiêu', 30 of 'vượt 30%'. */
  readonly percent: number | null;
  /** What that percentage says; null without one, or when the words do not tell. */
  readonly percentMeaning: PercentMeaning | null;
  /** How exact that percentage is; null without one. */
  readonly percentQualifier: Qualifier | null;
  /** The organisation or cluster that it is about: the known name, else as the text names it. */
  readonly subject: string | null;
  /** Of a subject that the caller listed. */
  readonly subjectId: string | null;
  /** How the text tells the subject; null without one. */
  readonly subjectSource: SubjectSource | null;
  /** Canonical code, see `parsePeriod`. */
  readonly period: string | null;
  /** The year of the period is inferred, not printed. */
  readonly periodInferred: boolean;
  /** Share of figures like this one that are right in every part; see the calibration in the README. */
  readonly confidence: number;
  /** Every place that tells it, in the order of the text; the first is the figure's own. */
  readonly places: readonly Place[];
}
