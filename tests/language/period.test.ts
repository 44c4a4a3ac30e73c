import fc from 'fast-check';
import {
  comparePeriods,
  formatPeriod,
  parsePeriod,
  periodContains,
  previousPeriod,
  requirePeriod,
} from '../../src/language';

test.each([
  ['2024-12-21', 'day', '2024-12-21', '2024-12-21'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2024-Q2', 'quarter', '2024-04-01', '2024-06-30'],
  ['2024-H2', 'half', '2024-07-01', '2024-12-31'],
  ['2024', 'year', '2024-01-01', '2024-12-31'],
  ['2018/2023', 'years', '2018-01-01', '2023-12-31'],
])('%s is a %s from %s to %s', (code, kind, start, end) => {
  expect(parsePeriod(code)).toEqual({ code, kind, start, end });
});

test.each([
  '',
  '24',
  '2024-13',
  '2024-Q5',
  '2024-H3',
  '2023-02-29',
  '2023/2018',
  '2018/2018',
  '2024-1',
  ' 2024',
  '0999',
])('%j is refused', (code) => {
  expect(parsePeriod(code)).toBeNull();
  expect(() => requirePeriod(code)).toThrow(`period is "${code}"`);
});

test.each([
  ['2024-03-01', '2024-02-29', 'Ngày 1/3/2024', '1 March 2024'],
  ['2024-01', '2023-12', 'Tháng 1/2024', 'January 2024'],
  ['2024-Q1', '2023-Q4', 'Quý I/2024', 'Q1 2024'],
  ['2024-H2', '2024-H1', '6 tháng cuối năm 2024', 'Second half of 2024'],
  ['2024', '2023', 'Năm 2024', '2024'],
  ['2018/2023', '2013/2018', 'Nhiệm kỳ 2018–2023', '2018–2023'],
])('before %s comes %s; it prints as %j and %j', (code, previous, vi, en) => {
  expect(previousPeriod(code)).toBe(previous);
  expect(formatPeriod(code, 'vi')).toBe(vi);
  expect(formatPeriod(code, 'en')).toBe(en);
});

test('nothing comes before the first year', () => {
  expect(previousPeriod('1800')).toBeNull();
});

const year = fc.integer({ min: 1900, max: 2100 });
const code = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([at, half]) => `${at}-H${half}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([at, quarter]) => `${at}-Q${quarter}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([at, month]) => `${at}-${String(month).padStart(2, '0')}`),
  fc
    .date({ min: new Date('1900-01-02'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
);

test('the period before ends the day before, and has the same kind', () => {
  fc.assert(
    fc.property(code, (at) => {
      const [period, before] = [requirePeriod(at), requirePeriod(previousPeriod(at) ?? '')];
      expect(before.kind).toBe(period.kind);
      expect(Date.parse(period.start) - Date.parse(before.end)).toBe(86_400_000);
    })
  );
});

test('two periods nest or keep apart, and the order says which comes first', () => {
  fc.assert(
    fc.property(code, code, (a, b) => {
      const [first, second] = [a, b].sort(comparePeriods) as [string, string];
      const apart = requirePeriod(first).end < requirePeriod(second).start;
      expect(apart || periodContains(first, second)).toBe(true);
      expect(comparePeriods(a, b)).toBe(-comparePeriods(b, a) + 0);
    })
  );
});
