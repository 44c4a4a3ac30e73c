import { EMPTY_CELL, type Cell } from '../../../src/plugins/figures/server/domain/cell';
import { findSlips } from '../../../src/plugins/desk/server/domain/slips/find-slips';
import type { KnownCell, SlipInput } from '../../../src/plugins/desk/server/domain/slips/slip-input';
import { tellPost } from './told-post';

const SUBJECT = 'cluster:dong-phong';
const subjects = [{ id: SUBJECT, name: 'Cụm thi đua số 3' }];

const exact = (value: number) => ({
  value,
  upper: null,
  qualifier: 'exact' as const,
  least: value,
  most: value,
});
const known = (indicator: string, unit: KnownCell['rules']['unit'], more: Partial<KnownCell>): KnownCell => ({
  ...{ indicator, rules: { id: indicator, kind: 'flow', unit }, subject: SUBJECT, period: '2024' },
  ...{ cell: EMPTY_CELL, yearBefore: null },
  ...more,
});
const reported = (value: number): Cell => ({
  ...EMPTY_CELL,
  reported: {
    ...{ id: 'f', indicator: 'i', subject: SUBJECT, period: '2024', scope: 'total', value, upper: null },
    ...{ qualifier: 'exact', target: null, numerator: null, denominator: null, asOf: null },
    ...{ verifiedAt: 0, article: null },
  },
  shown: exact(value),
});
const computed = (value: number, share: { reported: number; of: number }): Cell => ({
  ...EMPTY_CELL,
  computed: { ...exact(value), way: 'members', parts: null, share: null, basis: '' },
  coverage: { ...share, missing: [] },
  shown: exact(value),
});

function told(body: string, more: Partial<SlipInput>): string[] {
  const post = tellPost({ body: `Năm 2024, Cụm thi đua số 3 ${body}`, publishedOn: '2024-12-30', subjects });
  return findSlips({ ...post, ...more }).map(({ kind, arithmetic }) => `${kind}: ${arithmetic}`);
}

describe('a total against what its members verified', () => {
  const of = (value: number, reporting: number) => ({
    cells: [known('members-admitted', 'person', { cell: computed(value, { reported: reporting, of: 6 }) })],
  });
  test.each<[string, number, number, string[]]>([
    ['all of them make another sum', 4100, 6, ['contradiction: 4.100 người ≠ 4.250 người']],
    ['some of them exceed it', 4300, 4, ['contradiction: 4.300 người ≠ 4.250 người']],
    ['all of them make it', 4250, 6, []],
    ['some of them fall short', 3000, 4, []],
  ])('%s: %j', (_, value, reporting, expected) => {
    expect(told('kết nạp mới 4.250 đoàn viên.', of(value, reporting))).toEqual(expected);
  });

  test('what the words leave open is no contradiction', () => {
    expect(told('kết nạp mới trên 4.000 đoàn viên.', of(4250, 6))).toEqual([]);
  });
});

describe('a total against the year before', () => {
  const before = (value: number) => ({
    cells: [
      known('gifts-given', 'gift', {
        yearBefore: { period: '2023', cell: computed(value, { reported: 6, of: 6 }) },
      }),
    ],
  });
  test.each<[number, string[]]>([
    [3000, ['jump: năm 2023: 3.000 suất quà → 9.870 suất quà']],
    [29_700, ['jump: năm 2023: 29.700 suất quà → 9.870 suất quà']],
    [3290, []], // exactly threefold
    [29_000, []],
    [9000, []],
    [0, []], // from nothing, any number is infinitely more
  ])('9.870 after %d: %j', (value, expected) => {
    expect(told('trao 9.870 suất quà.', before(value))).toEqual(expected);
  });

  test('a handful may become three handfuls', () => {
    expect(told('trao 12 suất quà.', before(2))).toEqual([]);
  });
});

describe('a part against the verified whole', () => {
  const cells = [known('party-recommendations', 'person', { cell: reported(402) })];
  test.each([
    ['có 455 đoàn viên được kết nạp vào Đảng.', ['subset: 455 người > 402 người']],
    ['có 255 đoàn viên được kết nạp vào Đảng.', []],
  ])('%s %j', (body, expected) => {
    expect(told(body, { cells })).toEqual(expected);
  });
});

describe('what one gift is worth against the reports of others', () => {
  const others = (...values: number[]) => ({
    unitValues: [{ value: 'gift-value', count: 'gifts-given', subject: SUBJECT, others: values }],
  });
  const body = 'tặng gần 4.400 phần quà với tổng số tiền trên 19,5 tỉ đồng.';
  test.each<[string, Partial<SlipInput>, string[]]>([
    [
      'ten times as much',
      others(400_000, 450_000, 500_000),
      ['unit-value: trên 19,5 tỉ đồng / gần 4.400 suất quà ≈ khoảng 4,4 triệu đồng/suất quà'],
    ],
    ['four times as much', others(1_000_000, 1_100_000, 1_200_000), []],
    ['two reports are too few', others(400_000, 450_000), []],
    ['nobody else reported', others(), []],
  ])('%s', (_, more, expected) => {
    expect(told(body, more)).toEqual(expected);
  });

  test('a dismissed one stays dismissed when another unit reports', () => {
    const keyOf = (...values: number[]) =>
      findSlips({
        ...tellPost({ body: `Năm 2024, Cụm thi đua số 3 ${body}`, publishedOn: '2024-12-30', subjects }),
        ...others(...values),
      })[0]?.key;
    expect(keyOf(400_000, 450_000, 500_000)).toBe(keyOf(390_000, 400_000, 450_000, 500_000));
  });
});
