import { at, clamp, rangeOf, single, type Position, type Selection } from './selection';
import { cellIn, savedText, type ByCell, type CellName, type Sheet } from './sheet';

/** One cell of a change that can be taken back. */
export interface Turn extends CellName {
  readonly before: string;
  readonly after: string;
}

/** What is wrong with a cell in the eyes of the server. */
export interface Refusal {
  readonly kind: 'conflict' | 'refused';
  readonly message: string;
}

/** The grid as somebody works on it. */
export interface GridState {
  readonly sheet: Sheet;
  readonly selection: Selection;
  /** Texts that differ from what is saved. */
  readonly edits: ByCell<string>;
  readonly refusals: ByCell<Refusal>;
  readonly past: readonly (readonly Turn[])[];
  readonly future: readonly (readonly Turn[])[];
}

export function openGrid(sheet: Sheet): GridState {
  return {
    sheet,
    selection: single(at(0, 0)),
    edits: new Map(),
    refusals: new Map(),
    past: [],
    future: [],
  };
}

/** How many rows and columns the sheet has. */
export const sizeOf = ({ sheet }: GridState) => ({ rows: sheet.rows.length, columns: sheet.columns.length });

/** The text that a cell shows, edited or saved. */
export function textAt(state: GridState, position: Position): string {
  return textOf(state, nameAt(state, position));
}

/** The selection within the sheet: "all" knows no end. */
export function boundedSelection({ selection, ...state }: GridState): Selection {
  const size = sizeOf({ selection, ...state });
  return { anchor: clamp(selection.anchor, size), head: clamp(selection.head, size) };
}

/** What stands at a place. */
export function nameAt({ sheet }: GridState, { row, column }: Position): CellName {
  return {
    subject: sheet.rows[row]?.subject ?? '',
    indicator: sheet.columns[column]?.documentId ?? '',
  };
}

export const columnOf = ({ sheet }: GridState, { indicator }: CellName) =>
  sheet.columns.find(({ documentId }) => documentId === indicator);

/** What the cell says as it is saved. */
export function savedTextOf(state: GridState, name: CellName): string {
  const column = columnOf(state, name);
  return column ? savedText(cellIn(state.sheet.cells, name), column) : '';
}

/** What the cell says, edited or saved. */
export const textOf = (state: GridState, name: CellName) =>
  cellIn(state.edits, name) ?? savedTextOf(state, name);

/** Makes a cell the active one, or the corner of a block. */
export function select(state: GridState, position: Position, extend = false): GridState {
  const to = clamp(position, sizeOf(state));
  const { anchor } = boundedSelection(state);
  return { ...state, selection: extend ? { anchor, head: to } : single(to) };
}

/** The cells of the selected block, in reading order. */
export function selected(state: GridState): CellName[] {
  const { top, bottom, left, right } = rangeOf(boundedSelection(state));
  const rows = state.sheet.rows.slice(top, bottom + 1);
  const columns = state.sheet.columns.slice(left, right + 1);
  return rows.flatMap(({ subject }) => columns.map(({ documentId }) => ({ subject, indicator: documentId })));
}
