import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type Dispatch,
  type KeyboardEvent,
} from 'react';
import { useMessage } from '../use-message';
import { ColumnHead } from './column-head';
import { GridFrame } from './grid-frame';
import { GridRow, type OpenCell } from './grid-row';
import { copySelection } from './model/clipboard';
import { boundedSelection, sizeOf, textAt, type GridState } from './model/grid-state';
import { keyEffect, type KeyEffect } from './model/key-effect';
import type { GridAction } from './model/reduce-grid';
import { at, nextInOrder, rangeOf, type Position } from './model/selection';
import { mouseSelection } from './mouse-selection';
import { useCellFocus } from './use-cell-focus';

interface Props {
  label: string;
  state: GridState;
  dispatch: Dispatch<GridAction>;
  /** Pasted text goes through the page, which says what did not fit. */
  onPaste: (text: string) => void;
  onRemoveColumn: (indicator: string) => void;
  /** Brings the keyboard to the active cell each time that it grows. */
  summons: number;
  readOnly: boolean;
}

/** The sheet itself: mouse, keyboard and clipboard as in a spreadsheet. */
export function GridTable({ label, state, dispatch, onPaste, onRemoveColumn, summons, readOnly }: Props) {
  const message = useMessage();
  const [open, setOpen] = useState<OpenCell | null>(null);
  /** After Escape the Tab key leaves the sheet, or a keyboard would be caught in it. */
  const leaving = useRef(false);
  const { sheet, edits, refusals } = state;
  const selection = boundedSelection(state);
  const { anchor, head } = selection;
  const range = rangeOf(selection);
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });

  const { frame, focusTable } = useCellFocus(selection, open !== null, summons);
  const walk = useCallback(
    (step: Position): boolean => {
      const { anchor: from } = boundedSelection(latest.current);
      const size = sizeOf(latest.current);
      const to =
        step.column === 0
          ? at(from.row + step.row, from.column)
          : nextInOrder(from, step.column > 0 ? 1 : -1, size);
      if (to) dispatch({ type: 'select', position: to });
      return to !== null;
    },
    [dispatch]
  );
  const refocus = useCallback(() => {
    focusTable();
    setOpen(null);
  }, [focusTable]);
  const onCommit = useCallback(
    (text: string, step: Position | null) => {
      const { anchor: position } = boundedSelection(latest.current);
      if (step) refocus();
      else setOpen(null);
      dispatch({ type: 'write', position, text });
      if (step) walk(step);
    },
    [dispatch, refocus, walk]
  );

  const perform = (effect: KeyEffect, event: KeyboardEvent) => {
    switch (effect.type) {
      case 'grid':
        event.preventDefault();
        if (!readOnly || ['select', 'step', 'selectAll'].includes(effect.action.type))
          dispatch(effect.action);
        return;
      case 'edit':
        if (effect.keepText) event.preventDefault();
        if (readOnly) return;
        setOpen({ ...anchor, text: effect.keepText ? textAt(state, anchor) : '', typing: !effect.keepText });
        return;
      case 'walk':
        if (event.key === 'Tab' && leaving.current) return;
        if (walk(effect.step)) event.preventDefault();
        return;
      case 'cut':
        // Browsers send no "cut" from what is not a text field; "copy" they do.
        document.execCommand('copy');
        if (!readOnly) dispatch({ type: 'clear' });
        return;
      case 'leave':
        leaving.current = true;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key !== 'Tab' && key !== 'Shift') leaving.current = false;
    const effect = keyEffect({ key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey }, head);
    if (effect) perform(effect, event);
  };

  const mouse = mouseSelection({
    head,
    isOpen: open !== null,
    focusTable,
    onSelect: (position, extend) => dispatch({ type: 'select', position, extend }),
    onOpen: (position) => {
      if (!readOnly) setOpen({ ...position, text: textAt(state, position), typing: false });
    },
  });
  const onCopy = (event: ClipboardEvent) => {
    if (open) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copySelection(state));
  };
  const takePaste = (event: ClipboardEvent) => {
    if (open || readOnly) return;
    event.preventDefault();
    onPaste(event.clipboardData.getData('text/plain'));
  };
  const edited = useMemo(() => new Set([...edits.values()].flatMap((row) => [...row.keys()])), [edits]);

  return (
    <GridFrame ref={frame}>
      <table
        role="grid"
        aria-label={label}
        aria-multiselectable
        aria-readonly={readOnly}
        aria-rowcount={sheet.rows.length + 1}
        aria-colcount={sheet.columns.length + 1}
        tabIndex={-1}
        {...mouse}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={takePaste}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" role="columnheader" aria-colindex={1}>
              {message('grid.unit')}
            </th>
            {sheet.columns.map((column, index) => (
              <ColumnHead
                key={column.documentId}
                column={column}
                index={index}
                isEdited={edited.has(column.documentId)}
                onRemove={onRemoveColumn}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, index) => {
            const inRange = range.top <= index && index <= range.bottom;
            return (
              <GridRow
                key={row.subject}
                row={row}
                index={index}
                columns={sheet.columns}
                cells={sheet.cells.get(row.subject)}
                edits={edits.get(row.subject)}
                refusals={refusals.get(row.subject)}
                left={inRange ? range.left : -1}
                right={inRange ? range.right : -2}
                active={anchor.row === index ? anchor.column : -1}
                open={open?.row === index ? open : null}
                onCommit={onCommit}
                onCancel={refocus}
              />
            );
          })}
        </tbody>
      </table>
    </GridFrame>
  );
}
