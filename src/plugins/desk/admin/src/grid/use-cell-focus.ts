import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Position, Selection } from './model/selection';

/**
 * Keeps the keyboard at the active cell as long as it is on the sheet, and the moving corner in view.
 *
 * @param isOpen somebody types in a cell, which has the keyboard then.
 * @param summons brings the keyboard to the active cell each time that it grows.
 * @returns the frame to hang around the table, and how the table itself takes the keyboard.
 */
export function useCellFocus({ anchor, head }: Selection, isOpen: boolean, summons: number) {
  const frame = useRef<HTMLDivElement>(null);
  const active = useRef(anchor);
  useLayoutEffect(() => {
    active.current = anchor;
  });

  const show = useCallback(({ row, column }: Position) => {
    const cell = frame.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return cell;
  }, []);
  useLayoutEffect(() => {
    if (isOpen) return;
    if (!frame.current?.contains(document.activeElement)) return;
    show(anchor)?.focus({ preventScroll: true });
    show(head);
    // By number: the positions are new objects each time.
  }, [isOpen, show, anchor.row, anchor.column, head.row, head.column]); // eslint-disable-line react-hooks/exhaustive-deps

  useLayoutEffect(() => {
    if (summons > 0) show(active.current)?.focus({ preventScroll: true });
  }, [summons, show]);

  const focusTable = useCallback(() => {
    frame.current?.querySelector<HTMLElement>('table')?.focus({ preventScroll: true });
  }, []);
  return { frame, focusTable };
}
