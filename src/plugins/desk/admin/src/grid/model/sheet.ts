import type { CellEntry, Grid, GridCell, GridColumn, GridRow } from '../../../../server/domain/grid/grid';
import { writeCell } from './read-cell';

/** Subject → indicator → something. Rows that nothing happens to keep their inner map, so that they need no painting. */
export type ByCell<Value> = ReadonlyMap<string, ReadonlyMap<string, Value>>;

/** A sheet as it is saved, ready to be asked. */
export interface Sheet {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly cells: ByCell<GridCell>;
}

/** Names a cell whatever its place. */
export interface CellName {
  readonly subject: string;
  readonly indicator: string;
}

/** One cell of a map replaced; undefined takes it out. The other rows stay the same objects. */
export function withCell<Value>(
  map: ByCell<Value>,
  { subject, indicator }: CellName,
  value: Value | undefined
): ByCell<Value> {
  const row = new Map(map.get(subject));
  if (value === undefined) row.delete(indicator);
  else row.set(indicator, value);
  const next = new Map(map);
  if (row.size === 0) next.delete(subject);
  else next.set(subject, row);
  return next;
}

export const cellIn = <Value>(map: ByCell<Value>, { subject, indicator }: CellName): Value | undefined =>
  map.get(subject)?.get(indicator);

/** Every cell of a map with its name. */
export function cellsOf<Value>(map: ByCell<Value>): (CellName & { readonly value: Value })[] {
  return [...map].flatMap(([subject, row]) =>
    [...row].map(([indicator, value]) => ({ subject, indicator, value }))
  );
}

export function toSheet({ rows, columns, cells }: Grid): Sheet {
  const byRow = new Map<string, Map<string, GridCell>>();
  for (const cell of cells) {
    const row = byRow.get(cell.subject) ?? new Map<string, GridCell>();
    byRow.set(cell.subject, row.set(cell.indicator, cell));
  }
  return { rows, columns, cells: byRow };
}

/** What a cell says as it is saved: the draft that waits, else what is verified. */
export function savedEntry(cell: GridCell | undefined): CellEntry | null {
  return cell?.draft ?? cell?.verified ?? null;
}

/** The text of a saved cell; '' for an empty one. */
export function savedText(cell: GridCell | undefined, column: GridColumn): string {
  return writeCell(savedEntry(cell), column);
}
