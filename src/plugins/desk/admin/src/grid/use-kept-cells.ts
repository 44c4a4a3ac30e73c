import { useEffect, useRef } from 'react';
import { PLUGIN_ID } from '../plugin-id';
import type { GridState } from './model/grid-state';
import type { KeptCell } from './model/reduce-grid';
import { cellsToKeep } from './model/save-body';

const keyOf = (name: string) => `${PLUGIN_ID}.grid ${name}`;

/** The edits that an earlier visit to a sheet left behind. */
export function readKeptCells(name: string): KeptCell[] {
  const text = window.sessionStorage.getItem(keyOf(name));
  return text === null ? [] : (JSON.parse(text) as KeptCell[]);
}

/**
 * Keeps edits that are not saved in this browser tab, until they are saved or discarded: a page that is left, reloaded
 * or crashed loses nothing.
 *
 * @param name of the sheet.
 */
export function useKeptCells(name: string, state: GridState): void {
  const last = useRef(state.edits);
  useEffect(() => {
    if (last.current === state.edits) return; // what was read is not written again
    last.current = state.edits;
    const cells = cellsToKeep(state);
    if (cells.length > 0) window.sessionStorage.setItem(keyOf(name), JSON.stringify(cells));
    else window.sessionStorage.removeItem(keyOf(name));
  }, [name, state]);
}
