import type { HouseStyle } from '../../../../../language';
import type { Cell } from '../cell';
import type { ClusterYear, Figure, Indicator, Rules, SubjectKey } from '../facts';
import type { Tally } from '../tally-awards';

export interface NamedIndicator extends Indicator {
  readonly name: string;
}

/** A figure with the words it was found in. */
export interface QuotedFigure extends Figure {
  readonly quote: string | null;
  /** documentId of the event whose own text tells it. */
  readonly event: string | null;
}

/** The words of an award, in one locale. */
export interface AwardWords {
  readonly title: string;
  readonly giver: string;
  readonly theme: string | null;
  readonly personName: string | null;
  readonly decisionNumber: string | null;
}

/** Everything that panels are written from: cells, tallies, and the words for them in one locale. */
export interface Ledger {
  readonly style: HouseStyle;
  readonly cell: (subject: SubjectKey, indicator: Rules, period: string) => Cell;
  /** documentIds of the indicators that the subject has a cell of. */
  readonly indicatorsOf: (subject: SubjectKey, period: string) => readonly string[];
  readonly tally: (subject: SubjectKey, period: string) => readonly Tally[];
  /** The targets that figures of a subject carry. */
  readonly targets: ReadonlyMap<SubjectKey, readonly Figure[]>;
  /** By cluster key. */
  readonly years: ReadonlyMap<SubjectKey, readonly ClusterYear[]>;
  /** The clusters that list an organisation in the year of a period. */
  readonly clustersOf: (subject: SubjectKey, period: string) => readonly SubjectKey[];
  readonly indicators: ReadonlyMap<string, NamedIndicator>;
  /** Names of subjects; a subject without one no longer exists. */
  readonly names: ReadonlyMap<SubjectKey, string>;
  /** Titles of the articles that figures are told in; null for one that is not public. */
  readonly titles: ReadonlyMap<string, string | null>;
  /** The words that figures were found in, by documentId of the figure. */
  readonly quotes: ReadonlyMap<string, string>;
  /** By documentId. */
  readonly awards: ReadonlyMap<string, AwardWords>;
}
