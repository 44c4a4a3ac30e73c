import { readSubjectKey } from '../../../../figures/server/domain/subject-key';
import { entryOf } from './gather-cells';
import type { CellEntry, WantedCell } from './grid';

/** An entry as a figure of its cell: said in full, so that a correction cannot end up in another one. */
export interface FigureData extends CellEntry {
  /** documentIds */
  readonly indicator: string;
  readonly organisation: string | null;
  readonly cluster: string | null;
  readonly period: string;
  readonly scope: 'total';
  /** YYYY-MM-DD */
  readonly asOf: string | null;
}

/** What a figure in this cell says when it says this entry. */
export function figureIn(
  { subject, indicator }: WantedCell,
  period: string,
  entry: CellEntry,
  asOf: string | null
): FigureData {
  const { kind, documentId } = readSubjectKey(subject);
  const about = { organisation: null, cluster: null, [kind]: documentId };
  return { ...entryOf(entry), ...about, indicator, period, scope: 'total', asOf };
}
