import {
  boundedSelection,
  columnOf,
  savedTextOf,
  select,
  textOf,
  type GridState,
  type Turn,
} from './grid-state';
import { tidyCell } from './read-cell';
import { at, type Position } from './selection';
import { cellIn, cellsOf, savedEntry, withCell, type ByCell, type CellName, type Sheet } from './sheet';

/** Writes texts as one change. */
export function write(state: GridState, cells: readonly (CellName & { readonly text: string })[]): GridState {
  const turns = cells.flatMap((cell): Turn[] => {
    const { subject, indicator } = cell;
    const column = columnOf(state, cell);
    if (!column) return [];
    const before = textOf(state, cell);
    const after = tidyCell(cell.text, column, savedEntry(cellIn(state.sheet.cells, cell)));
    return before === after ? [] : [{ subject, indicator, before, after }];
  });
  if (turns.length === 0) return state;
  return { ...apply(state, turns, 'after'), past: [...state.past, turns], future: [] };
}

/** Takes back the last change, or does the last one taken back again. */
export function travel(state: GridState, from: 'past' | 'future'): GridState {
  const turns = state[from].at(-1);
  if (!turns) return state;
  const other = from === 'past' ? 'future' : 'past';
  const moved = apply(state, turns, from === 'past' ? 'before' : 'after');
  return select(
    { ...moved, [from]: state[from].slice(0, -1), [other]: [...state[other], turns] },
    placeOf(state, turns[0])
  );
}

/** A newer state of the sheet: edits stay where they still differ from what is saved. */
export function load(state: GridState, sheet: Sheet): GridState {
  const loaded = { ...state, sheet };
  let edits: ByCell<string> = new Map();
  for (const { value, ...name } of cellsOf(state.edits)) {
    if (value !== savedTextOf(loaded, name)) edits = withCell(edits, name, value);
  }
  let { refusals } = state;
  for (const name of cellsOf(refusals)) {
    if (cellIn(edits, name) === undefined) refusals = withCell(refusals, name, undefined);
  }
  return { ...loaded, edits, refusals, selection: boundedSelection(loaded) };
}

function apply(state: GridState, turns: readonly Turn[], side: 'before' | 'after'): GridState {
  let { edits, refusals } = state;
  for (const turn of turns) {
    const text = turn[side];
    edits = withCell(edits, turn, text === savedTextOf(state, turn) ? undefined : text);
    if (cellIn(refusals, turn)) refusals = withCell(refusals, turn, undefined);
  }
  return { ...state, edits, refusals };
}

function placeOf({ sheet, selection }: GridState, name: CellName | undefined): Position {
  const row = sheet.rows.findIndex(({ subject }) => subject === name?.subject);
  const column = sheet.columns.findIndex(({ documentId }) => documentId === name?.indicator);
  return row < 0 || column < 0 ? selection.anchor : at(row, column);
}
