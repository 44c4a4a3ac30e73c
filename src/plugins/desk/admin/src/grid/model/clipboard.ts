import { parseBlock, printBlock } from './block';
import { write } from './changes';
import { boundedSelection, nameAt, selected, sizeOf, textOf, type GridState } from './grid-state';
import { readCell, writeCell } from './read-cell';
import { at, clamp, rangeOf } from './selection';
import { cellIn, savedEntry } from './sheet';

/** The selected block as clipboard text: numbers in full digits, as spreadsheets read them. */
export function copySelection(state: GridState): string {
  const { top, bottom, left, right } = rangeOf(boundedSelection(state));
  const rows = state.sheet.rows.slice(top, bottom + 1);
  const columns = state.sheet.columns.slice(left, right + 1);
  return printBlock(
    rows.map(({ subject }) =>
      columns.map((column) => {
        const name = { subject, indicator: column.documentId };
        const read = readCell(textOf(state, name), column, savedEntry(cellIn(state.sheet.cells, name)));
        return 'problem' in read ? textOf(state, name) : writeCell(read.entry, column, true);
      })
    )
  );
}

/** How much of a block would fall off the sheet when it is pasted at the selection. */
export function overhang(state: GridState, text: string): { rows: number; columns: number } {
  const { top, left } = rangeOf(state.selection);
  const block = parseBlock(text);
  const { rows, columns } = sizeOf(state);
  return {
    rows: Math.max(0, top + block.length - rows),
    columns: Math.max(0, left + Math.max(...block.map((row) => row.length)) - columns),
  };
}

/** One cell fills the selection; a block goes down and right from its corner. What falls off is left out. */
export function paste(state: GridState, text: string): GridState {
  const block = parseBlock(text);
  const [first = ''] = block[0] ?? [];
  if (block.length === 1 && block[0]?.length === 1) {
    return write(
      state,
      selected(state).map((name) => ({ ...name, text: first }))
    );
  }
  const { top, left } = rangeOf(boundedSelection(state));
  const { rows, columns } = sizeOf(state);
  const width = Math.max(...block.map((row) => row.length));
  const cells = block
    .slice(0, rows - top)
    .flatMap((row, down) =>
      row
        .slice(0, columns - left)
        .map((cell, right) => ({ ...nameAt(state, at(top + down, left + right)), text: cell }))
    );
  const pasted = write(state, cells);
  const head = clamp(at(top + block.length - 1, left + width - 1), { rows, columns });
  return { ...pasted, selection: { anchor: at(top, left), head } };
}
