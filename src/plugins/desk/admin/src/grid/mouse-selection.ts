import type { MouseEvent } from 'react';
import { at, type Position } from './model/selection';

interface Options {
  /** The corner of the selection that moves. */
  head: Position;
  /** Somebody types in a cell: dragging selects its text. */
  isOpen: boolean;
  focusTable: () => void;
  onSelect: (position: Position, extend: boolean) => void;
  onOpen: (position: Position) => void;
}

/** What the mouse does on the table: a press selects, dragging and Shift extend, a double click opens. */
export function mouseSelection({ head, isOpen, focusTable, onSelect, onOpen }: Options) {
  const select = (event: MouseEvent, position: Position, extend: boolean) => {
    if (event.button > 0) return;
    if (extend && head.row === position.row && head.column === position.column) return;
    onSelect(position, extend);
  };
  return {
    onMouseDown: (event: MouseEvent) => {
      const position = positionOf(event);
      if (!position) return;
      event.preventDefault(); // no text is selected; the cell is focused once it is the active one
      focusTable();
      select(event, position, event.shiftKey);
    },
    onMouseMove: (event: MouseEvent) => {
      const position = event.buttons === 1 && !isOpen ? positionOf(event) : null;
      if (position) select(event, position, true);
    },
    onDoubleClick: (event: MouseEvent) => {
      const position = positionOf(event);
      if (position) onOpen(position);
    },
  };
}

function positionOf({ target }: MouseEvent): Position | null {
  const { row, column } = (target as HTMLElement).closest<HTMLElement>('td[data-row]')?.dataset ?? {};
  return row === undefined || column === undefined ? null : at(Number(row), Number(column));
}
