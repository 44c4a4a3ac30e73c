import type { Qualifier, Unit } from '../../../../../language';
import type { SubjectKind } from '../choices';
import type { AwardForm, GiverLevel } from './award-words';

/** The parts of a post's form that tell news. `caption` is that of a photo, the cover first. */
export type PartName = 'title' | 'standfirst' | 'body' | 'caption' | 'summary' | 'agenda';

/** A stretch of the form's text. Offsets count UTF-16 units of that part as plain text, paragraphs joined by '\n'. */
export interface Passage {
  readonly part: PartName;
  /** Which caption, from 0; 0 for the other parts. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Exactly the text from `start` to `end`: what is marked. */
  readonly quote: string;
  /** The sentence around it: what is shown on a click. */
  readonly sentence: string;
}

/** A document that a finding names: its name as editors know it. */
export interface Reference {
  readonly documentId: string;
  readonly name: string;
}

export interface IndicatorReference extends Reference {
  readonly code: string;
  readonly unit: Unit;
}

export interface SubjectReference extends Reference {
  readonly kind: SubjectKind;
}

/** What a figure says: as the text tells it, or as an editor corrected it. */
export interface FigureValues {
  readonly indicator: IndicatorReference | null;
  readonly subject: SubjectReference | null;
  /** Canonical code. */
  readonly period: string | null;
  readonly scope: 'total' | 'part';
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly target: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** YYYY-MM-DD */
  readonly asOf: string | null;
}

/**
 * What became of a finding.
 * - `open`: nobody decided.
 * - `accepted`: it is a figure, a draft or verified.
 * - `changed`: it was accepted, and the number in its sentence is another one now.
 * - `rejected`: it is no figure, and stays that when the text is read again.
 */
export type FindingState = 'open' | 'accepted' | 'changed' | 'rejected';

/** A figure that the text tells, with what was decided about it. */
export interface FigureFinding {
  /** Names the finding in a decision: the same as long as the sentence tells the same. */
  readonly key: string;
  readonly state: FindingState;
  readonly passage: Passage;
  /** Every other place that tells the same figure. */
  readonly others: readonly Passage[];
  /** As it will be printed in the panel: 'gần 60 tỉ đồng'. */
  readonly text: string;
  readonly values: FigureValues;
  /** The unit that the text prints; the indicator has its own. */
  readonly unit: Unit;
  /** The subject as the text names it, when it is no known organisation or cluster. */
  readonly subjectText: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Can be accepted without a look: confident, and indicator, subject, period and value are known. */
  readonly certain: boolean;
  /** What has to be filled in before it can be accepted. */
  readonly missing: readonly ('indicator' | 'subject' | 'period' | 'value')[];
  /** The figure that it became. */
  readonly figure: AcceptedFigure | null;
}

export interface AcceptedFigure {
  readonly documentId: string;
  readonly verified: boolean;
  /** As stored; differs from the finding's values in a `changed` one and in a corrected one. */
  readonly values: FigureValues;
  readonly text: string;
}

/** What an award says: as the text tells it, or as an editor corrected it. Names follow the content type `award`. */
export interface AwardValues {
  readonly title: string;
  readonly form: AwardForm;
  readonly giver: string | null;
  readonly giverLevel: GiverLevel | null;
  readonly recipientKind: 'collective' | 'individual' | null;
  /** A collective by name. */
  readonly organisation: SubjectReference | null;
  readonly cluster: SubjectReference | null;
  readonly personName: string | null;
  /** Null for an award by name. */
  readonly count: number | null;
  readonly year: number | null;
  readonly theme: string | null;
}

/** An award that the text tells: counted, or one recipient by name. */
export interface AwardFinding {
  readonly key: string;
  readonly state: FindingState;
  readonly passage: Passage;
  /** Every other place that tells the same award. */
  readonly others: readonly Passage[];
  /** '74 Bằng khen cho tập thể'. */
  readonly text: string;
  readonly values: AwardValues;
  readonly certain: boolean;
  readonly missing: readonly (keyof AwardValues)[];
  readonly award: { readonly documentId: string; readonly verified: boolean } | null;
}

/** A figure of the post whose sentence is no longer in the text. */
export interface LostFigure {
  readonly figure: AcceptedFigure;
  readonly quote: string;
}

/** What a slip is about; each kind is proved in a file of `domain/slips`. */
export type SlipKind =
  | 'breakdown'
  | 'ratio'
  | 'attainment'
  | 'headline'
  | 'subset'
  | 'unit-value'
  | 'jump'
  | 'contradiction'
  | 'caption';

/** A slip that the system can prove, in words an editor understands. */
export interface Slip {
  /** The same as long as the sentences tell the same. */
  readonly key: string;
  readonly kind: SlipKind;
  /** One Vietnamese sentence: what is wrong. */
  readonly message: string;
  /** '937 + 5.491 = 6.428 ≠ 6.482' */
  readonly arithmetic: string;
  readonly passages: readonly Passage[];
  /** Why an editor set it aside; null while it stands. */
  readonly dismissed: { readonly reason: string; readonly by: string | null } | null;
}

/** The answer to a reading: everything that the text of a post tells, beside what was decided about it. */
export interface Reading {
  readonly figures: readonly FigureFinding[];
  readonly awards: readonly AwardFinding[];
  readonly slips: readonly Slip[];
  readonly lost: readonly LostFigure[];
  /**
   * Figures of the post that were never read in it: typed in without a quotation, or beside an English text, which is
   * not read. Their `quote` may be empty.
   */
  readonly untold: readonly LostFigure[];
  /** What the role may do with findings. */
  readonly may: { readonly accept: boolean; readonly verify: boolean; readonly acceptAwards: boolean };
}
