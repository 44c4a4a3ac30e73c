import type { Qualifier, Unit } from '../../../../../language';
import type { IndicatorKind, MemberRole, SubjectKey } from '../../../../figures/server/domain/facts';

/** What a cell says, in the indicator's unit; money in đồng. Null is "not said", never zero. */
export interface CellEntry {
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly target: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A figure that stands in a cell. */
export interface CellFigure extends CellEntry {
  readonly documentId: string;
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  /** documentId of the article or event it was read from: what a post cites is not rewritten here. */
  readonly article: string | null;
  /**
   * Its other version – the verified one of a draft, the draft of a verified one – lies in another cell: somebody is
   * moving the figure. Writing it here would write there as well.
   */
  readonly elsewhere: boolean;
}

/** What is written down for one indicator, subject and period as a whole. */
export interface CellFigures {
  /** The latest verified one: it counts. */
  readonly verified: CellFigure | null;
  /** The latest one that waits to be verified. */
  readonly draft: CellFigure | null;
}

/** What the rules make of those below; shown beside what is written down, never stored. */
export interface CellComputed {
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  /** How many of how many members reported; null when it was summed from finer periods. */
  readonly reported: number | null;
  readonly of: number | null;
}

/** One cell of the grid; a cell with nothing in it is not sent. */
export interface GridCell extends CellFigures {
  readonly subject: SubjectKey;
  /** documentId */
  readonly indicator: string;
  /** What was given to reach: by the pact, or by another figure of the cell. */
  readonly target: number | null;
  readonly computed: CellComputed | null;
  /** Names what is written down: who saves says what they saw. '' for nothing. */
  readonly version: string;
}

export interface GridColumn {
  readonly documentId: string;
  readonly code: string;
  readonly name: string;
  readonly unit: Unit;
  readonly kind: IndicatorKind;
}

export interface GridRow {
  readonly subject: SubjectKey;
  readonly name: string;
  /** Its part in the cluster, `child` below an organisation, `whole` for the cluster or organisation itself. */
  readonly part: MemberRole | 'child' | 'whole';
}

/** A subject's sheet for one period. */
export interface Grid {
  readonly subject: SubjectKey;
  readonly name: string;
  readonly period: string;
  readonly columns: readonly GridColumn[];
  /** Indicators that somebody has figures of but that are not among the columns. */
  readonly more: number;
  readonly rows: readonly GridRow[];
  readonly cells: readonly GridCell[];
}

/** A cell that somebody wants to save; `entry` null clears it. */
export interface WantedCell {
  readonly subject: SubjectKey;
  readonly indicator: string;
  readonly entry: CellEntry | null;
  /** `version` of the cell as it was seen. */
  readonly was: string;
}
