/** From `from` (milliseconds since 1970) on, local time is UTC plus `offset` milliseconds. */
export interface OffsetPeriod {
  from: number;
  offset: number;
}

const HOUR = 3_600_000;

/**
 * Checks the name of a time zone.
 *
 * @throws RangeError when the runtime does not know it.
 */
export function assertTimeZone(timeZone: string): void {
  new Intl.DateTimeFormat('en-US', { timeZone });
}

const offsetReader = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (time: number): number => {
    const part = Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, Number(value)])
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const local = Date.UTC(year, month - 1, day, hour, minute, second);
    return local - Math.floor(time / 1000) * 1000;
  };
};

/**
 * The offsets of a time zone between two years, for databases that know no time zones.
 *
 * @returns periods in order; the first starts at -Infinity. One, where clocks never changed.
 */
export function offsetPeriods(timeZone: string, firstYear: number, lastYear: number): OffsetPeriod[] {
  const offsetAt = offsetReader(timeZone);
  const end = Date.UTC(lastYear + 1, 0, 1);
  let time = Date.UTC(firstYear, 0, 1);
  let offset = offsetAt(time);
  const periods: OffsetPeriod[] = [{ from: -Infinity, offset }];
  const step = 14 * 24 * HOUR; // no zone has changed its clocks twice within two weeks since 1970
  for (; time < end; time += step) {
    const next = offsetAt(time + step);
    if (next === offset) continue;
    let [before, after] = [time, time + step];
    while (after - before > 1000) {
      const middle = Math.floor((before + after) / 2000) * 1000;
      if (offsetAt(middle) === offset) before = middle;
      else after = middle;
    }
    periods.push({ from: after, offset: next });
    offset = next;
  }
  return periods;
}
