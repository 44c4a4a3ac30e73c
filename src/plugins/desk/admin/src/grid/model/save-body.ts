import type { WantedCell } from '../../../../server/domain/grid/grid';
import { readCell, type CellProblem } from './read-cell';
import type { GridState, Refusal } from './grid-state';
import type { KeptCell } from './reduce-grid';
import { cellIn, cellsOf, savedEntry, type CellName } from './sheet';

/** A cell that cannot be saved as it is. */
export interface BadCell extends CellName {
  readonly row: number;
  readonly column: number;
  readonly problem: CellProblem | Refusal;
}

/** Edited cells that cannot be read and those that the server refused, in reading order. */
export function findBadCells({
  sheet,
  edits,
  refusals,
}: Pick<GridState, 'sheet' | 'edits' | 'refusals'>): BadCell[] {
  return sheet.rows.flatMap(({ subject }, row) => {
    if (!edits.has(subject) && !refusals.has(subject)) return [];
    return sheet.columns.flatMap((measure, column): BadCell[] => {
      const name = { subject, indicator: measure.documentId };
      const refusal = cellIn(refusals, name);
      if (refusal) return [{ ...name, row, column, problem: refusal }];
      const text = cellIn(edits, name);
      if (text === undefined) return [];
      const read = readCell(text, measure, savedEntry(cellIn(sheet.cells, name)));
      return 'problem' in read ? [{ ...name, row, column, problem: read.problem }] : [];
    });
  });
}

/** The cells to send; those that cannot be read are left out, so ask `findBadCells` first. */
export function cellsToSave({ sheet, edits }: GridState): WantedCell[] {
  const columns = new Map(sheet.columns.map((column) => [column.documentId, column]));
  return cellsOf(edits).flatMap(({ value: text, ...name }) => {
    const column = columns.get(name.indicator);
    const cell = cellIn(sheet.cells, name);
    const read = column && readCell(text, column, savedEntry(cell));
    return read && 'entry' in read ? [{ ...name, entry: read.entry, was: cell?.version ?? '' }] : [];
  });
}

/** The edits as they are kept for another visit. */
export function cellsToKeep({ sheet, edits }: GridState): KeptCell[] {
  return cellsOf(edits).map(({ value: text, ...name }) => ({
    ...name,
    text,
    was: cellIn(sheet.cells, name)?.version ?? '',
  }));
}
