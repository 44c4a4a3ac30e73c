import fc from 'fast-check';
import { copySelection, overhang } from '../../src/plugins/desk/admin/src/grid/model/clipboard';
import { textAt, type GridState } from '../../src/plugins/desk/admin/src/grid/model/grid-state';
import { keyEffect } from '../../src/plugins/desk/admin/src/grid/model/key-effect';
import { reduceGrid, type GridAction } from '../../src/plugins/desk/admin/src/grid/model/reduce-grid';
import {
  cellsToKeep,
  cellsToSave,
  findBadCells,
} from '../../src/plugins/desk/admin/src/grid/model/save-body';
import { at, stepFrom } from '../../src/plugins/desk/admin/src/grid/model/selection';
import { cellsOf, toSheet } from '../../src/plugins/desk/admin/src/grid/model/sheet';
import { entry, grid, open, verified } from './desk-grid-scene';

const run = (state: GridState, ...actions: GridAction[]) => actions.reduce(reduceGrid, state);
const texts = (state: GridState) =>
  state.sheet.rows.map((_row, row) =>
    state.sheet.columns.map((_column, column) => textAt(state, at(row, column)))
  );
const write = (row: number, column: number, text: string): GridAction => ({
  type: 'write',
  position: at(row, column),
  text,
});
const FIVE = verified('a', 'people', { value: 5 });

test('a block goes down and right from the active cell, and is selected', () => {
  const state = run(
    open([FIVE]),
    { type: 'select', position: at(1, 0) },
    { type: 'paste', text: '1.653/1.450\t2,5 tỉ\n12.50\tgần 60 tỉ\n' }
  );
  expect(texts(state)).toEqual([
    ['5', '', ''],
    ['1.653/1.450', '2,5 tỉ', ''],
    ['12.50', 'gần 60 tỉ', ''],
    ['', '', ''],
  ]);
  expect(state.selection).toEqual({ anchor: at(1, 0), head: at(2, 1) });
  expect(findBadCells(state)).toMatchObject([{ row: 2, column: 0, problem: 'dot' }]);
});

test('one copied cell fills the selection', () => {
  const state = run(
    open(),
    { type: 'select', position: at(0, 0) },
    { type: 'select', position: at(1, 1), extend: true },
    { type: 'paste', text: '7' }
  );
  expect(texts(state).slice(0, 3)).toEqual([
    ['7', '7', ''],
    ['7', '7', ''],
    ['', '', ''],
  ]);
});

test('what falls off the sheet is counted', () => {
  const state = run(open(), { type: 'select', position: at(3, 2) });
  expect(overhang(state, '1\t2\t3\n4')).toEqual({ rows: 1, columns: 2 });
  expect(overhang(state, '1')).toEqual({ rows: 0, columns: 0 });
});

test('what equals what is saved is no edit, however it is written', () => {
  expect(run(open([FIVE]), write(0, 0, ' 5 người ')).edits.size).toBe(0);
  expect(run(open([FIVE]), write(0, 0, '6'), write(0, 0, '5')).edits.size).toBe(0);
});

test('only what was edited is sent, with the version that was seen', () => {
  const state = run(open([FIVE]), write(0, 0, '6/8'), write(1, 2, '3/4'), {
    type: 'select',
    position: at(0, 0),
  });
  expect(cellsToSave(state)).toEqual([
    { subject: 'a', indicator: 'people', entry: entry({ value: 6, target: 8 }), was: FIVE.version },
    { subject: 'b', indicator: 'share', entry: entry({ numerator: 3, denominator: 4 }), was: '' },
  ]);
  expect(cellsToSave(run(open([FIVE]), { type: 'clear' }))).toEqual([
    { subject: 'a', indicator: 'people', entry: null, was: FIVE.version },
  ]);
});

test('after saving, undo goes back to what was there before, and that waits to be saved', () => {
  const typed = run(open(), write(0, 0, '5'));
  const saved = run(typed, { type: 'load', sheet: toSheet(grid([FIVE])) });
  expect(saved.edits.size).toBe(0);
  const undone = run(saved, { type: 'undo' });
  expect(cellsToSave(undone)).toEqual([
    { subject: 'a', indicator: 'people', entry: null, was: FIVE.version },
  ]);
  expect(run(undone, { type: 'redo' }).edits.size).toBe(0);
});

test('what somebody else saved leaves my edits, and is not overwritten until I choose', () => {
  const refuse = {
    type: 'refuse',
    refusals: [{ subject: 'a', indicator: 'people', kind: 'conflict', message: 'khác' }],
  } as const;
  const mine = run(open(), write(0, 0, '7'), refuse, { type: 'load', sheet: toSheet(grid([FIVE])) });
  expect(texts(mine)[0]?.[0]).toBe('7');
  expect(findBadCells(mine)).toMatchObject([{ problem: { kind: 'conflict' } }]);
  const cell = { subject: 'a', indicator: 'people' };
  const kept = run(mine, { type: 'settle', cell, keep: true });
  expect(findBadCells(kept)).toEqual([]);
  expect(cellsToSave(kept)).toMatchObject([{ entry: { value: 7 }, was: FIVE.version }]);
  const taken = run(mine, { type: 'settle', cell, keep: false });
  expect([texts(taken)[0]?.[0], taken.edits.size, taken.refusals.size]).toEqual(['5', 0, 0]);
});

test('typing into a refused cell settles it', () => {
  const refuse = {
    type: 'refuse',
    refusals: [{ subject: 'a', indicator: 'people', kind: 'refused', message: 'sai' }],
  } as const;
  expect(findBadCells(run(open(), write(0, 0, '7'), refuse, write(0, 0, '8')))).toEqual([]);
});

test('edits of an earlier visit come back; where another number was saved since, that is said', () => {
  const kept = cellsToKeep(run(open(), write(0, 0, '7'), write(1, 0, '8')));
  const state = run(open([FIVE]), { type: 'restore', cells: kept, message: 'đổi' });
  expect(texts(state).map(([first]) => first)).toEqual(['7', '8', '', '']);
  expect(findBadCells(state)).toMatchObject([{ row: 0, problem: { kind: 'conflict', message: 'đổi' } }]);
  expect(run(state, { type: 'undo' }).edits.size).toBe(0);
});

const press = (key: string, keys: Partial<Record<'ctrl' | 'shift' | 'alt', boolean>> = {}) =>
  keyEffect({ key, ctrl: false, shift: false, alt: false, ...keys }, at(2, 1));

test.each([
  ['ArrowDown', {}, { type: 'grid', action: { type: 'step', step: at(1, 0), reach: 'cell', extend: false } }],
  [
    'ArrowLeft',
    { shift: true },
    { type: 'grid', action: { type: 'step', step: at(0, -1), reach: 'cell', extend: true } },
  ],
  [
    'ArrowUp',
    { ctrl: true },
    { type: 'grid', action: { type: 'step', step: at(-1, 0), reach: 'block', extend: false } },
  ],
  ['Home', {}, { type: 'grid', action: { type: 'select', position: at(2, 0), extend: false } }],
  [
    'End',
    { ctrl: true },
    { type: 'grid', action: { type: 'select', position: at(Infinity, Infinity), extend: false } },
  ],
  ['Tab', { shift: true }, { type: 'walk', step: at(0, -1) }],
  ['Enter', {}, { type: 'walk', step: at(1, 0) }],
  ['F2', {}, { type: 'edit', keepText: true }],
  ['7', {}, { type: 'edit', keepText: false }],
  ['ế', {}, { type: 'edit', keepText: false }],
  ['Process', {}, { type: 'edit', keepText: false }],
  ['Delete', {}, { type: 'grid', action: { type: 'clear' } }],
  ['z', { ctrl: true }, { type: 'grid', action: { type: 'undo' } }],
  ['Z', { ctrl: true, shift: true }, { type: 'grid', action: { type: 'redo' } }],
  ['y', { ctrl: true }, { type: 'grid', action: { type: 'redo' } }],
  ['x', { ctrl: true }, { type: 'cut' }],
  ['Escape', {}, { type: 'leave' }],
  ['c', { ctrl: true }, null],
  ['r', { ctrl: true }, null],
  ['ArrowLeft', { alt: true }, null],
  ['Shift', {}, null],
])('the key %s with %j means %j', (key, keys, effect) => {
  expect(press(key, keys)).toEqual(effect);
});

test.each([
  ['from a filled cell to the end of the filled ones', 0, 2],
  ['from their end to the next filled one', 2, 5],
  ['from an empty cell to the next filled one', 3, 5],
  ['beyond the last filled one to the edge', 5, 7],
])('Ctrl and an arrow go %s', (_title, from, to) => {
  const filled = [0, 1, 2, 5];
  const size = { rows: 8, columns: 1 };
  expect(stepFrom(at(from, 0), at(1, 0), 'block', size, ({ row }) => filled.includes(row))).toEqual(
    at(to, 0)
  );
});

const position = fc.record({ row: fc.integer({ min: -1, max: 5 }), column: fc.integer({ min: -1, max: 4 }) });
const inside = fc.record({ row: fc.nat({ max: 3 }), column: fc.nat({ max: 2 }) });
const text = fc.constantFrom('', '5', '6/8', '2,5 tỉ', '12.50', '3/4', 'sai', '0');
const action: fc.Arbitrary<GridAction> = fc.oneof(
  fc.record({ type: fc.constant('select' as const), position, extend: fc.boolean() }),
  fc.record({ type: fc.constant('write' as const), position: inside, text }),
  fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }).map((rows) => ({
    type: 'paste' as const,
    text: rows.map((row) => row.join('\t')).join('\n'),
  })),
  fc.constantFrom<GridAction>(
    { type: 'clear' },
    { type: 'selectAll' },
    { type: 'discard' },
    { type: 'step', step: at(0, 1), reach: 'block', extend: true }
  )
);
const start = () => open([FIVE, verified('b', 'money', { value: 2.5e9, target: 3e9 })]);

test('undoing everything gives the sheet as it was opened, redoing everything as it was left', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const end = run(start(), ...actions);
      const back = run(end, ...end.past.map((): GridAction => ({ type: 'undo' })));
      expect(texts(back)).toEqual(texts(start()));
      expect(back.edits.size).toBe(0);
      const again = run(back, ...end.past.map((): GridAction => ({ type: 'redo' })));
      expect(texts(again)).toEqual(texts(end));
      expect(cellsOf(again.edits)).toEqual(expect.arrayContaining(cellsOf(end.edits)));
    }),
    { numRuns: 500 }
  );
});

test('an edit is what differs from what is saved, the selection is on the sheet, and rows nobody touched stay the same object', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), inside, text, (actions, where, typed) => {
      const state = run(start(), ...actions);
      const opened = texts(start());
      const differing = texts(state).flatMap((row, r) => row.filter((each, c) => each !== opened[r]?.[c]));
      expect(cellsOf(state.edits)).toHaveLength(differing.length);
      expect(copySelection(state)).toBeDefined();
      const next = run(state, { type: 'write', position: where, text: typed });
      for (const [subject, row] of next.edits) {
        if (subject !== state.sheet.rows[where.row]?.subject) expect(row).toBe(state.edits.get(subject));
      }
    }),
    { numRuns: 500 }
  );
});
