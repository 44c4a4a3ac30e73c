import fc from 'fast-check';
import { formatEntry, parseEntry, UNITS, type Entry, type Unit } from '../../src/language';

const entry = (value: number, rest: object = {}, more: Partial<Entry> = {}): { entry: Entry } => ({
  entry: {
    amount: { value, upper: null, qualifier: 'exact', ...rest },
    second: undefined,
    percent: false,
    ...more,
  },
});

test.each<[string, Unit, object]>([
  ['1.653', 'person', entry(1653)],
  ['1653', 'person', entry(1653)],
  [' 1.653 người ', 'person', entry(1653)],
  ['2,5 tỉ', 'vnd', entry(2.5e9)],
  ['2,5 tỷ đồng', 'vnd', entry(2.5e9)],
  ['2,5\u00a0tỉ', 'vnd', entry(2.5e9)],
  ['gần 60 tỉ', 'vnd', entry(6e10, { qualifier: 'nearly' })],
  ['Khoảng 300', 'person', entry(300, { qualifier: 'about' })],
  ['300 trở lên', 'person', entry(300, { qualifier: 'over' })],
  ['không quá 300', 'person', entry(300, { qualifier: 'nearly' })],
  ['0', 'person', entry(0)],
  ['-5', 'person', entry(-5)],
  ['78%', 'percent', entry(78, {}, { percent: false })],
  ['65,125', 'percent', entry(65.125)],
  ['6,737 tỉ', 'vnd', entry(6_737_000_000)],
  ['1.653/1.450', 'person', entry(1653, {}, { second: 1450 })],
  ['1.653 / 1.450 người', 'person', entry(1653, {}, { second: 1450 })],
  ['20.963/26.876', 'percent', entry(20_963, {}, { second: 26_876 })],
  ['78%/80%', 'percent', entry(78, {}, { second: 80, percent: true })],
  ['2,5/3 tỉ đồng', 'vnd', entry(2.5e9, {}, { second: 3e9 })],
  ['2 tỉ/500 triệu', 'vnd', entry(2e9, {}, { second: 5e8 })],
  ['1.653/', 'person', entry(1653, {}, { second: null })],
  ['/1.450', 'person', { entry: { amount: null, second: 1450, percent: false } }],
  ['200-300 triệu', 'vnd', entry(2e8, { upper: 3e8 })],
  ['từ 300 nghìn đến 1,5 triệu đồng', 'vnd', entry(300_000, { upper: 1.5e6 })],
  ['7,5 triệu đồng/tháng', 'vnd/month', entry(7.5e6)],
  ['gần 60 tỉ'.normalize('NFD'), 'vnd', entry(6e10, { qualifier: 'nearly' })],
  ['12.50', 'person', { problem: 'dot' }],
  ['1.5', 'percent', { problem: 'dot' }],
  ['1,653', 'person', { problem: 'comma' }],
  ['2,500,000', 'vnd', { problem: 'comma' }],
  ['1,653.5', 'vnd', { problem: 'comma' }],
  ['-', 'person', { problem: 'nothing' }],
  ['Chưa có', 'person', { problem: 'nothing' }],
  ['30 lượt', 'person', { problem: 'unit' }],
  ['78%', 'person', { problem: 'unit' }],
  ['2 tỉ/300', 'vnd', { problem: 'scale' }],
  ['2 tỉ-300', 'vnd', { problem: 'scale' }],
  ['300-200', 'person', { problem: 'order' }],
  ['0,12345', 'percent', { problem: 'size' }],
  ['99.999.999.999.999.999', 'vnd', { problem: 'size' }],
  ['2 ty', 'vnd', { problem: 'text' }],
  ['1/2/3', 'person', { problem: 'text' }],
  ['10/-3', 'person', { problem: 'text' }],
  ['tăng 5', 'person', { problem: 'text' }],
  ['', 'person', { problem: 'text' }],
])('parseEntry(%j, %j) is %j', (text, unit, expected) => {
  expect(parseEntry(text, unit)).toEqual(expected);
});

const exact = fc.oneof(
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  fc.integer({ min: 0, max: 9_000_000 }).map((step) => step * 1000),
  fc.integer({ min: 0, max: 99_999_999 }).map((tenThousandths) => tenThousandths / 1e4)
);

const entries: fc.Arbitrary<Entry> = fc
  .record({
    first: exact,
    other: fc.option(exact, { nil: null }),
    qualifier: fc.constantFrom('exact' as const, 'nearly' as const, 'over' as const, 'about' as const),
    second: fc.option(exact, { nil: undefined }),
  })
  .map(({ first, other, qualifier, second }) => {
    const amount =
      other === null
        ? { value: first, upper: null, qualifier }
        : { value: Math.min(first, other), upper: Math.max(first, other), qualifier };
    return { amount, second, percent: false };
  });

test.each([false, true])('what an entry is printed as is read back, in full digits: %s', (full) => {
  fc.assert(
    fc.property(entries, fc.constantFrom(...UNITS.map(({ code }) => code)), (printed, unit) => {
      expect(parseEntry(formatEntry(printed, unit, { full }), unit)).toEqual({ entry: printed });
    }),
    { numRuns: 2000 }
  );
});

test.each<[Entry, Unit, string]>([
  [entry(6e10, { qualifier: 'nearly' }).entry, 'vnd', 'gần 60 tỉ'],
  [entry(1653, {}, { second: 1450 }).entry, 'person', '1.653/1.450'],
  [entry(2e8, { upper: 3e8 }).entry, 'vnd', '200 triệu – 300 triệu'],
  [entry(300, {}, { second: 2e6 }).entry, 'vnd', '300/2.000.000'],
  [entry(78, {}, { second: 80, percent: true }).entry, 'percent', '78%/80%'],
  [entry(1.653).entry, 'km', '1,6530'],
  [{ amount: null, second: 1450, percent: false }, 'person', '/1.450'],
])('formatEntry(%j, %j) is %j', (printed, unit, expected) => {
  expect(formatEntry(printed, unit)).toBe(expected);
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d.,/ \-%a-zđỉ]*$/), (any, near) => {
      parseEntry(any, 'vnd');
      parseEntry(near, 'percent');
    })
  );
});
