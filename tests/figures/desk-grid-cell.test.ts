import { viewCell } from '../../src/plugins/desk/admin/src/grid/cell-view';
import { readCell, tidyCell, writeCell } from '../../src/plugins/desk/admin/src/grid/model/read-cell';
import { COLUMNS, entry, verified } from './desk-grid-scene';

const [people, money, share] = COLUMNS as [(typeof COLUMNS)[0], (typeof COLUMNS)[0], (typeof COLUMNS)[0]];
const saved = entry({ value: 1600, target: 1450 });

test.each([
  ['1.653/1.450', people, null, entry({ value: 1653, target: 1450 })],
  ['1.653', people, saved, entry({ value: 1653, target: 1450 })],
  ['1.653/', people, saved, entry({ value: 1653 })],
  ['/1.500', people, saved, entry({ value: 1600, target: 1500 })],
  ['/1.500', people, null, entry({ target: 1500 })],
  ['0', people, saved, entry({ value: 0, target: 1450 })],
  ['gần 60 tỉ', money, null, entry({ value: 6e10, qualifier: 'nearly' })],
  ['20.963/26.876', share, null, entry({ numerator: 20_963, denominator: 26_876 })],
  ['78%/80%', share, null, entry({ value: 78, target: 80 })],
  ['78', share, null, entry({ value: 78 })],
  ['', people, saved, null],
])('%j in %j over %j says %j', (text, column, before, expected) => {
  expect(readCell(text, column, before)).toEqual({ entry: expected });
});

test.each([
  ['12.50', people, 'dot'],
  ['–', people, 'nothing'],
  ['30 lượt', people, 'unit'],
  ['20/0', share, 'share'],
  ['/26', share, 'share'],
  ['-5', people, 'negative'],
])('%j in %j is refused: %s', (text, column, problem) => {
  expect(readCell(text, column, null)).toEqual({ problem });
});

test.each([
  ['2500000000', money, null, '2,5 tỉ'],
  ['1653', people, saved, '1.653/1.450'],
  ['12.50', people, saved, '12.50'],
  ['20963/26876', share, null, '20.963/26.876'],
])('a cell keeps %j of %j over %j as %j', (text, column, before, expected) => {
  expect(tidyCell(text, column, before)).toBe(expected);
});

test('a copied number is in full digits', () => {
  expect(writeCell(entry({ value: 2.5e9 }), money, true)).toBe('2.500.000.000');
});

describe('a cell shows', () => {
  test('nothing for nothing, and zero for zero', () => {
    expect(viewCell(people, undefined, undefined, undefined)).toMatchObject({ look: 'empty', text: '' });
    const zero = verified('a', 'people', { value: 0 });
    expect(viewCell(people, zero, undefined, undefined)).toMatchObject({ look: 'verified', text: '0' });
  });
  test('the target behind the number, the parts of a ratio as they are', () => {
    const cell = verified('a', 'people', { value: 1653, target: 1450 });
    expect(viewCell(people, cell, undefined, undefined)).toMatchObject({ text: '1.653', target: '/1.450' });
    const parts = verified('a', 'share', { numerator: 3, denominator: 4 });
    expect(viewCell(share, parts, undefined, undefined)).toMatchObject({ text: '3/4', target: '' });
  });
  test('the draft that waits before what is verified, and what is computed only where nothing is reported', () => {
    const cell = verified('a', 'people', { value: 5 });
    const computed = { value: 7, upper: null, qualifier: 'exact' as const, reported: 2, of: 3 };
    const draft = { ...cell.verified!, value: 6 };
    expect(viewCell(people, { ...cell, draft, computed }, undefined, undefined)).toMatchObject({
      look: 'draft',
      text: '6',
    });
    expect(viewCell(people, { ...cell, verified: null, computed }, undefined, undefined)).toMatchObject({
      look: 'computed',
      text: '7',
    });
  });
  test('what is typed, and what is wrong with it', () => {
    expect(viewCell(people, undefined, '5', undefined)).toMatchObject({ look: 'edited', text: '5' });
    expect(viewCell(people, undefined, '1.5', undefined)).toMatchObject({ look: 'error', problem: 'dot' });
    const conflict = { kind: 'conflict' as const, message: 'x' };
    expect(viewCell(people, undefined, '5', conflict)).toMatchObject({ look: 'conflict', problem: conflict });
    expect(viewCell(people, verified('a', 'people', { value: 5 }), '', undefined).look).toBe('cleared');
  });
});
