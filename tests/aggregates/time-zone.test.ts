import fc from 'fast-check';
import { offsetPeriods, type OffsetPeriod } from '../../src/plugins/aggregates/server/core/time-zone';

const HOUR = 3_600_000;

const offsetIn = (periods: OffsetPeriod[], time: number) =>
  periods.reduce((offset, period) => (period.from <= time ? period.offset : offset), 0);

const localDay = (zone: string, time: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(time);

test('a zone without changes has one period', () => {
  expect(offsetPeriods('UTC', 1990, 2030)).toEqual([{ from: -Infinity, offset: 0 }]);
});

test('Vietnam has been at UTC+7 since 1975', () => {
  expect(offsetPeriods('Asia/Ho_Chi_Minh', 1976, 2100)).toEqual([{ from: -Infinity, offset: 7 * HOUR }]);
});

test('clocks in New York changed at 07:00Z on 10 March 2024 and at 06:00Z on 3 November', () => {
  expect(offsetPeriods('America/New_York', 2024, 2024)).toEqual([
    { from: -Infinity, offset: -5 * HOUR },
    { from: Date.UTC(2024, 2, 10, 7), offset: -4 * HOUR },
    { from: Date.UTC(2024, 10, 3, 6), offset: -5 * HOUR },
  ]);
});

test.each([
  'America/New_York',
  'Asia/Ho_Chi_Minh',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Apia',
])('in %s every time falls on the day that Intl says', (zone) => {
  const periods = offsetPeriods(zone, 1900, 2100);
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2090, 0, 1) }), (time) => {
      const day = new Date(time + offsetIn(periods, time)).toISOString().slice(0, 10);
      expect(day).toBe(localDay(zone, time));
    }),
    { numRuns: 500 }
  );
});

test('an unknown zone is an error', () => {
  expect(() => offsetPeriods('Asia/Nowhere', 2000, 2001)).toThrow(RangeError);
});
