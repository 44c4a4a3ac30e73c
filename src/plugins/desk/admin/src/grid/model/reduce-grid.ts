import { load, travel, write } from './changes';
import { paste } from './clipboard';
import {
  columnOf,
  nameAt,
  savedTextOf,
  select,
  selected,
  sizeOf,
  textAt,
  type GridState,
  type Refusal,
} from './grid-state';
import { at, stepFrom, type Position, type Reach } from './selection';
import { cellIn, cellsOf, withCell, type ByCell, type CellName, type Sheet } from './sheet';

/** An edit that outlived the page: what was typed, and over what. */
export interface KeptCell extends CellName {
  readonly text: string;
  /** `version` of the cell at the time. */
  readonly was: string;
}

/** What can be done to the grid. */
export type GridAction =
  | { readonly type: 'load'; readonly sheet: Sheet }
  | { readonly type: 'select'; readonly position: Position; readonly extend?: boolean }
  | { readonly type: 'selectAll' }
  | { readonly type: 'step'; readonly step: Position; readonly reach: Reach; readonly extend?: boolean }
  | { readonly type: 'write'; readonly position: Position; readonly text: string }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'clear' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'discard' }
  | { readonly type: 'restore'; readonly cells: readonly KeptCell[]; readonly message: string }
  | { readonly type: 'refuse'; readonly refusals: readonly (CellName & Refusal)[] }
  | { readonly type: 'settle'; readonly cell: CellName; readonly keep: boolean };

/** The grid after an action. Pure: the same state for nothing that changes. */
export function reduceGrid(state: GridState, action: GridAction): GridState {
  switch (action.type) {
    case 'load':
      return load(state, action.sheet);
    case 'select':
      return select(state, action.position, action.extend);
    case 'selectAll':
      return { ...state, selection: { anchor: at(0, 0), head: at(Infinity, Infinity) } };
    case 'step': {
      const from = action.extend ? state.selection.head : state.selection.anchor;
      const isFilled = (position: Position) => textAt(state, position) !== '';
      return select(state, stepFrom(from, action.step, action.reach, sizeOf(state), isFilled), action.extend);
    }
    case 'write':
      return write(state, [{ ...nameAt(state, action.position), text: action.text }]);
    case 'paste':
      return paste(state, action.text);
    case 'clear':
      return write(
        state,
        selected(state).map((name) => ({ ...name, text: '' }))
      );
    case 'undo':
      return travel(state, 'past');
    case 'redo':
      return travel(state, 'future');
    case 'discard':
      return write(
        state,
        cellsOf(state.edits).map((cell) => ({ ...cell, text: savedTextOf(state, cell) }))
      );
    case 'restore':
      return restore(state, action.cells, action.message);
    case 'refuse':
      return { ...state, refusals: refusalsOf(state, action.refusals) };
    case 'settle': {
      const settled = { ...state, refusals: withCell(state.refusals, action.cell, undefined) };
      return action.keep
        ? settled
        : write(settled, [{ ...action.cell, text: savedTextOf(state, action.cell) }]);
    }
  }
}

const isOn = (state: GridState, name: CellName) =>
  columnOf(state, name) !== undefined && state.sheet.rows.some(({ subject }) => subject === name.subject);

/** Only what is still edited can be refused. */
function refusalsOf({ edits }: GridState, list: readonly (CellName & Refusal)[]): ByCell<Refusal> {
  return list.reduce<ByCell<Refusal>>(
    (map, { kind, message, ...name }) =>
      cellIn(edits, name) === undefined ? map : withCell(map, name, { kind, message }),
    new Map()
  );
}

/** Edits of an earlier visit come back; where somebody saved another number since, that is said. */
function restore(state: GridState, cells: readonly KeptCell[], message: string): GridState {
  const kept = cells.filter((cell) => isOn(state, cell));
  const restored = write(state, kept);
  const stale = kept.filter((cell) => (cellIn(state.sheet.cells, cell)?.version ?? '') !== cell.was);
  const conflicts = stale.map((cell) => ({ ...cell, kind: 'conflict' as const, message }));
  return { ...restored, refusals: refusalsOf(restored, conflicts) };
}
