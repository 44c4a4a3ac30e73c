import type { SubjectKey } from '../../../../figures/server/domain/facts';
import type { GridColumn, GridRow } from '../grid/grid';

/** How far an indicator has been reported. */
export interface MissingIndicator extends GridColumn {
  readonly reported: number;
  readonly of: number;
}

/** A unit with something to report yet. */
export interface MissingUnit extends GridRow {
  readonly missing: readonly {
    /** documentId */
    readonly indicator: string;
    /** Its figure is here, but nobody has verified it: no reason to remind. */
    readonly draft: boolean;
  }[];
}

/** Who has not reported what, of a cluster or an organisation in a period. */
export interface MissingReport {
  readonly subject: SubjectKey;
  readonly name: string;
  readonly period: string;
  /** Units that are expected to report. */
  readonly of: number;
  readonly indicators: readonly MissingIndicator[];
  /** Those with something missing, in the order of the sheet. */
  readonly units: readonly MissingUnit[];
}
