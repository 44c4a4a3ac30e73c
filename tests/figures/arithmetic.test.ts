import fc from 'fast-check';
import type { Qualifier, Unit } from '../../src/language';
import { bounds } from '../../src/plugins/figures/server/domain/bounds';
import { breakLoops } from '../../src/plugins/figures/server/domain/break-loops';
import { exactSum } from '../../src/plugins/figures/server/domain/exact-sum';
import { finerPeriods } from '../../src/plugins/figures/server/domain/finer-periods';
import { lastPeriods } from '../../src/plugins/figures/server/domain/last-periods';
import { sumQualifiers } from '../../src/plugins/figures/server/domain/qualifiers';
import { rankMembers } from '../../src/plugins/figures/server/domain/rank';
import { round } from '../../src/plugins/figures/server/domain/round';
import { attainment } from '../../src/plugins/figures/server/domain/target-of';
import { requirePeriod } from '../../src/language';

test.each([
  [[0.1, 0.2], 0.3],
  [[60_000_000_000, 65.5], 60_000_000_065.5],
  [[9_007_199_254_740_991, 0], 9_007_199_254_740_991],
  [[9_007_199_254_740_990, 0.5, 0.5], 9_007_199_254_740_991],
  [[0.0001, -0.0001], 0],
  [[-1.5, 0.25], -1.25],
  [[], 0],
])('exactSum(%j) is %d', (addends, expected) => {
  expect(exactSum(addends)).toBe(expected);
});

test('the order of the addends never matters', () => {
  const number = fc.integer({ min: -1e15, max: 1e15 }).map((each) => each / 1e4);
  fc.assert(
    fc.property(fc.array(number), (addends) => {
      expect(exactSum(addends)).toBe(exactSum([...addends].reverse()));
    })
  );
});

test.each<[Qualifier[], Qualifier]>([
  [['exact', 'exact'], 'exact'],
  [['exact', 'over'], 'over'],
  [['nearly', 'exact'], 'nearly'],
  [['over', 'nearly'], 'about'],
  [['exact', 'about'], 'about'],
  [['over', 'over'], 'over'],
])('the sum of %j is %s', (qualifiers, expected) => {
  expect(sumQualifiers(qualifiers)).toBe(expected);
  expect(sumQualifiers([...qualifiers].reverse())).toBe(expected);
});

test.each<[number, number | null, Qualifier, Unit, number, number]>([
  [2_500_000_000, null, 'exact', 'vnd', 2_450_000_000, 2_550_000_000], // '2,5 tỉ' is good to 50 triệu
  [4968, null, 'exact', 'person', 4968, 4968],
  [78, null, 'exact', 'percent', 77.5, 78.5],
  [60, null, 'nearly', 'person', 54, 60],
  [60, null, 'over', 'person', 60, 66],
  [60, null, 'about', 'person', 54, 66],
  [-60, null, 'nearly', 'person', -66, -60],
  [200, 500, 'exact', 'gift', 200, 500],
])('%d to %s, %s, %s lies between %d and %d', (value, upper, qualifier, unit, least, most) => {
  expect(bounds({ value, upper, qualifier }, unit)).toEqual({ least, most });
});

test.each([
  ['2018/2020', 'flow', ['2018', '2019', '2020']],
  ['2024', 'flow', ['2024-H1', '2024-H2']],
  ['2024-H2', 'flow', ['2024-Q3', '2024-Q4']],
  ['2024-Q1', 'stock', ['2024-01', '2024-02', '2024-03']],
  ['2024-02', 'flow', []],
  ['2024-12-21', 'stock', []],
] as const)('one step finer than %s of a %s: %j', (code, kind, expected) => {
  expect(finerPeriods(requirePeriod(code), kind)).toEqual(expected);
});

test('a stock has days below the month, as many as the month has', () => {
  expect(finerPeriods(requirePeriod('2024-02'), 'stock')).toHaveLength(29);
});

test.each([
  ['2024', 3, ['2022', '2023', '2024']],
  ['2024-Q1', 2, ['2023-Q4', '2024-Q1']],
  ['1801', 5, ['1800', '1801']], // no code names an earlier year
])('the last periods up to %s, %d of them: %j', (period, count, expected) => {
  expect(lastPeriods(period, count)).toEqual(expected);
});

test.each([
  ['higher', { a: 5, b: 7, c: 5, d: null }, { b: [1, 3], a: [2, 3], c: [2, 3] }],
  ['higher', { a: 1, b: 2, c: 2, d: 3 }, { d: [1, 4], b: [2, 4], c: [2, 4], a: [4, 4] }],
  ['lower', { a: 0, b: 7 }, { a: [1, 2], b: [2, 2] }],
  ['neutral', { a: 0, b: 7 }, {}],
  ['higher', { a: null }, {}],
] as const)('%s is better: %j rank %j', (better, values, expected) => {
  const ranks = rankMembers(new Map(Object.entries(values)), better);
  const plain = Object.fromEntries([...ranks].map(([id, { position, of }]) => [id, [position, of]]));
  expect(plain).toEqual(expected);
});

test.each([
  [1653, 1450, 1.14],
  [60e9, 50e9, 1.2],
  [5265, 4000, 1.316],
  [0, 10, 0],
  [null, 10, null],
  [5, 0, null],
])('%s of a target of %d attains %s', (value, target, expected) => {
  expect(attainment(value, target)).toBe(expected);
});

test.each([
  [0.153846, 3, 0.154],
  [1.005, 2, 1.01],
  [-2.5, 0, -3],
  [0, 4, 0],
])('round(%d, %d) is %d', (number, decimals, expected) => {
  expect(round(number, decimals)).toBe(expected);
});

test('links that run in a loop are dropped, those that lead into it stay', () => {
  const links = new Map([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'b'],
    ['d', 'd'],
    ['e', 'a'],
  ]);
  expect(breakLoops(links)).toEqual(
    new Map([
      ['a', 'b'],
      ['e', 'a'],
    ])
  );
});
