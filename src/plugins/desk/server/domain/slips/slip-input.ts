import type { Award, Figure, Spelling } from '../../../../../language';
import type { Cell } from '../../../../figures/server/domain/cell';
import type { Rules } from '../../../../figures/server/domain/facts';
import type { PartName, Passage } from '../reading/reading';

/** The plain text of one part of a post: paragraphs joined by '\n'. Passages count from its begin. */
export interface TextPart {
  readonly part: PartName;
  /** Which caption, from 0; 0 for the other parts. */
  readonly index: number;
  readonly text: string;
}

/** A figure as it was read, with the passage of each of its places. */
export interface ToldFigure {
  readonly figure: Figure;
  /** `passages[n]` is where `figure.places[n]` stands. */
  readonly passages: readonly Passage[];
}

/** An award as it was read, with its passage. */
export interface ToldAward {
  readonly award: Award;
  readonly passage: Passage;
}

/** What verified figures make of one indicator, subject and period that the text speaks of. */
export interface KnownCell {
  /** Code of the indicator. */
  readonly indicator: string;
  readonly rules: Rules;
  /** As in `Figure.subjectId`. */
  readonly subject: string;
  /** Canonical code. */
  readonly period: string;
  readonly cell: Cell;
  /** The same months one year earlier; null when there is no such period. */
  readonly yearBefore: { readonly period: string; readonly cell: Cell } | null;
}

/** What one thing is worth in the verified reports of others: value ÷ count of each report, in the value's unit. */
export interface KnownUnitValues {
  /** Codes of the two indicators. */
  readonly value: string;
  readonly count: string;
  /** As in `Figure.subjectId`: whose reports these are compared with; its own are not among them. */
  readonly subject: string;
  readonly others: readonly number[];
}

/** Everything that slips are proved from. */
export interface SlipInput {
  /** The parts in the order of the form: title, standfirst, body, captions. */
  readonly texts: readonly TextPart[];
  readonly figures: readonly ToldFigure[];
  readonly awards: readonly ToldAward[];
  readonly cells: readonly KnownCell[];
  readonly unitValues: readonly KnownUnitValues[];
  /** How the house writes 10⁹; `tỉ` when left out. */
  readonly spelling?: Spelling;
}
