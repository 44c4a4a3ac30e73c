import { useEffect, useMemo, useReducer, useState } from 'react';
import { Alert, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { dayCode } from '../parts/day-code';
import { useMessage } from '../use-message';
import { CellStatus } from './cell-status';
import { ConflictChoice } from './conflict-choice';
import { GridTable } from './grid-table';
import { LeaveGuard } from './leave-guard';
import { overhang } from './model/clipboard';
import { openGrid } from './model/grid-state';
import { reduceGrid } from './model/reduce-grid';
import { cellsToSave, findBadCells } from './model/save-body';
import { at } from './model/selection';
import { cellsOf, toSheet, type CellName } from './model/sheet';
import { SaveBar } from './save-bar';
import { readKeptCells, useKeptCells } from './use-kept-cells';
import { useSave } from './use-save';
import type { LoadedSheet } from './use-sheet';

interface Props {
  loaded: LoadedSheet;
  /** Cell to begin at. */
  first: CellName | null;
  onReload: () => Promise<unknown>;
  /** Somebody chose the columns, and may go back to the usual ones. */
  isChosen: boolean;
  onColumns: (columns: readonly string[] | null) => void;
}

/** A sheet that somebody works on, from opening it to saving it. */
export function EntryGrid({ loaded, first, isChosen, onReload, onColumns }: Props) {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const { data: grid, meta } = loaded;
  const name = `${grid.subject} ${grid.period}`;
  const [kept] = useState(() => readKeptCells(name));
  const [state, dispatch] = useReducer(reduceGrid, grid, (opened) =>
    reduceGrid(openGrid(toSheet(opened)), {
      type: 'restore',
      cells: kept,
      message: message('grid.conflict.kept'),
    })
  );
  const [asOf, setAsOf] = useState<Date>();
  const [notice, setNotice] = useState(
    kept.length > 0 ? message('grid.restored', { count: kept.length }) : ''
  );
  useKeptCells(name, state);
  const [summons, setSummons] = useState(first ? 1 : 0);
  const { busy, save } = useSave(grid.columns);
  useEffect(() => dispatch({ type: 'load', sheet: toSheet(grid) }), [grid]);
  useEffect(() => {
    const row = grid.rows.findIndex(({ subject }) => subject === first?.subject);
    const column = grid.columns.findIndex(({ documentId }) => documentId === first?.indicator);
    if (row >= 0) dispatch({ type: 'select', position: at(row, Math.max(0, column)) });
  }, [grid.rows, grid.columns, first?.subject, first?.indicator]);

  const { sheet, edits, refusals } = state;
  const unsaved = useMemo(() => cellsOf(edits).length, [edits]);
  const bad = useMemo(() => findBadCells({ sheet, edits, refusals }), [sheet, edits, refusals]);
  const goToBad = () => {
    const { row, column } = state.selection.anchor;
    const next = bad.find((cell) => cell.row > row || (cell.row === row && cell.column > column)) ?? bad[0];
    if (next) dispatch({ type: 'select', position: at(next.row, next.column) });
    setSummons((count) => count + 1);
  };
  const onSave = async (status: 'draft' | 'published') => {
    if (bad.length > 0) {
      goToBad();
      return setNotice(message('grid.bad.first', { count: bad.length }));
    }
    const cells = cellsToSave(state);
    const { subject, period } = grid;
    const refused = await save({ subject, period, status, asOf: asOf ? dayCode(asOf) : null, cells });
    await onReload();
    if (!refused) {
      setNotice('');
      return toggleNotification({ type: 'success', message: message('grid.saved', { count: cells.length }) });
    }
    dispatch({ type: 'refuse', refusals: refused.refusals });
    setNotice(refused.message);
  };
  const onPaste = (text: string) => {
    const { rows, columns } = overhang(state, text);
    dispatch({ type: 'paste', text });
    setNotice(rows + columns > 0 ? message('grid.overhang', { rows, columns }) : '');
  };
  const remaining = (indicator: string) =>
    onColumns(grid.columns.flatMap(({ documentId }) => (documentId === indicator ? [] : [documentId])));
  const active = bad.find(({ row, column }) => {
    const { anchor } = state.selection;
    return row === anchor.row && column === anchor.column;
  });

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <SaveBar
        may={meta.may}
        busy={busy}
        unsaved={unsaved}
        bad={bad.length}
        mayUndo={state.past.length > 0}
        mayRedo={state.future.length > 0}
        asOf={asOf}
        onAsOf={setAsOf}
        onSave={onSave}
        onUndo={() => dispatch({ type: 'undo' })}
        onRedo={() => dispatch({ type: 'redo' })}
        onDiscard={() => dispatch({ type: 'discard' })}
        onNextBad={goToBad}
      />
      {notice && (
        <Alert closeLabel={message('grid.notice.close')} title="" onClose={() => setNotice('')}>
          {notice}
        </Alert>
      )}
      <CellStatus state={state} />
      {active && typeof active.problem === 'object' && active.problem.kind === 'conflict' && (
        <ConflictChoice onSettle={(keep) => dispatch({ type: 'settle', cell: active, keep })} />
      )}
      <GridTable
        label={message('grid.label', { name: grid.name })}
        state={state}
        dispatch={dispatch}
        onPaste={onPaste}
        onRemoveColumn={remaining}
        summons={summons}
        readOnly={!meta.may.save || busy}
      />
      <Typography variant="pi" textColor="neutral600">
        {message('grid.help')}
      </Typography>
      {(isChosen || grid.more > 0) && (
        <Flex gap={3} wrap="wrap">
          {grid.more > 0 && (
            <Typography variant="pi" textColor="neutral600">
              {message('grid.more', { count: grid.more })}
            </Typography>
          )}
          {isChosen && (
            // Columns that go take their cells from sight: not while some are not saved.
            <Button variant="ghost" size="S" disabled={unsaved > 0} onClick={() => onColumns(null)}>
              {message('grid.column.reset')}
            </Button>
          )}
        </Flex>
      )}
      <LeaveGuard unsaved={unsaved} />
    </Flex>
  );
}
