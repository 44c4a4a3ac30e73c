import { at, type Position } from './selection';
import type { GridAction } from './reduce-grid';

/** A key press, as far as it matters. */
export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/**
 * What a key does to the grid while no cell is edited:
 * - `edit`: opens the cell, with its text or – for a character – empty, so that the key itself is typed into it
 * - `walk`: Tab and Enter, which go on to the next cell
 * - `cut`, `leave`: for the page to do
 */
export type KeyEffect =
  | { readonly type: 'grid'; readonly action: GridAction }
  | { readonly type: 'edit'; readonly keepText: boolean }
  | { readonly type: 'walk'; readonly step: Position }
  | { readonly type: 'cut' }
  | { readonly type: 'leave' };

const ARROWS: Readonly<Record<string, Position>> = {
  ArrowUp: at(-1, 0),
  ArrowDown: at(1, 0),
  ArrowLeft: at(0, -1),
  ArrowRight: at(0, 1),
};

const HOME_END: Readonly<Record<string, 1 | -1>> = { Home: -1, End: 1 };
const PAGE: Readonly<Record<string, number>> = { PageUp: -15, PageDown: 15 };

/**
 * What a key press means, as in a spreadsheet; null for a key that is not the grid's.
 *
 * @param from the corner that moves, for keys that go to an edge.
 */
export function keyEffect({ key, ctrl, shift, alt }: Press, from: Position): KeyEffect | null {
  if (alt) return null;
  const grid = (action: GridAction): KeyEffect => ({ type: 'grid', action });
  const arrow = ARROWS[key];
  if (arrow) return grid({ type: 'step', step: arrow, reach: ctrl ? 'block' : 'cell', extend: shift });
  const end = HOME_END[key];
  if (end) {
    const edge = end > 0 ? Infinity : 0;
    return grid({ type: 'select', position: at(ctrl ? edge : from.row, edge), extend: shift });
  }
  const page = PAGE[key];
  if (page) return grid({ type: 'select', position: at(from.row + page, from.column), extend: shift });
  if (ctrl) return controlEffect(key.toLowerCase(), shift);
  if (key === 'Tab') return { type: 'walk', step: at(0, shift ? -1 : 1) };
  if (key === 'Enter') return { type: 'walk', step: at(shift ? -1 : 1, 0) };
  if (key === 'F2') return { type: 'edit', keepText: true };
  if (key === 'Escape') return { type: 'leave' };
  if (key === 'Delete' || key === 'Backspace') return grid({ type: 'clear' });
  // 'Process' is a key that an input method holds back: the cell must be open before the letter comes.
  return [...key].length === 1 || key === 'Process' ? { type: 'edit', keepText: false } : null;
}

function controlEffect(key: string, shift: boolean): KeyEffect | null {
  if (key === 'z') return { type: 'grid', action: { type: shift ? 'redo' : 'undo' } };
  if (key === 'y') return { type: 'grid', action: { type: 'redo' } };
  if (key === 'a') return { type: 'grid', action: { type: 'selectAll' } };
  return key === 'x' ? { type: 'cut' } : null;
}
