import type { HouseStyle } from '../../../../../language';
import type { Engine } from '../engine';
import type { ClusterYear, Figure, Indicator, SubjectKey } from '../facts';
import type { Award } from '../tally-awards';

export interface NamedIndicator extends Indicator {
  readonly name: string;
}

/** A figure with the words it was found in. */
export interface QuotedFigure extends Figure {
  readonly quote: string | null;
}

/** An award with the words to print. */
export interface NamedAward extends Award {
  readonly title: string;
  /** Giver and theme in the locale asked for. */
  readonly giverName: string;
  readonly themeName: string | null;
  readonly personName: string | null;
  readonly decisionNumber: string | null;
}

/** Everything that panels are written from: cells, and the words for them in one locale. */
export interface Ledger {
  readonly engine: Engine;
  readonly style: HouseStyle;
  readonly indicators: ReadonlyMap<string, NamedIndicator>;
  /** Verified figures by subject; of the subjects shown, all of them. */
  readonly figures: ReadonlyMap<SubjectKey, readonly QuotedFigure[]>;
  /** By cluster key. */
  readonly years: ReadonlyMap<SubjectKey, readonly ClusterYear[]>;
  readonly awards: ReadonlyMap<SubjectKey, readonly NamedAward[]>;
  /** Names of subjects; a subject without one no longer exists. */
  readonly names: ReadonlyMap<SubjectKey, string>;
  /** Titles of published articles; an article without one is not public. */
  readonly titles: ReadonlyMap<string, string>;
}
