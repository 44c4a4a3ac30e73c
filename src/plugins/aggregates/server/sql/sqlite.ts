import type { Knex } from 'knex';
import { offsetPeriods, type OffsetPeriod } from '../core/time-zone';
import type { Dialect, Sql } from './dialect';

const FORMATS: Record<'year' | 'month' | 'week' | 'day', string> = {
  year: '%Y',
  month: '%Y-%m',
  week: '%G-W%V',
  day: '%Y-%m-%d',
};

/** Decimals that a double keeps apart below this size, given how many of them: 4 decimals up to 2^39. */
const preciseBelow = (scale: number) => 2 ** (52 - Math.ceil(scale * Math.log2(10)));

/**
 * SQLite: decimals are doubles, dates are text, times are milliseconds since 1970, and no time zone is known.
 */
export function sqlite(knex: Knex, timeZone: string): Dialect {
  const raw = (sql: string, bindings: Knex.RawBinding[]) => knex.raw(sql, bindings);
  let periods: OffsetPeriod[] | undefined;

  /** A binary tree of CASEs, so that a zone with 300 changes costs 9 comparisons a row. */
  const offset = (column: string, list: readonly OffsetPeriod[]): Sql => {
    const [only] = list;
    if (list.length <= 1) return raw('?', [only?.offset ?? 0]);
    const middle = Math.ceil(list.length / 2);
    const boundary = list[middle]?.from ?? 0;
    const [before, after] = [offset(column, list.slice(0, middle)), offset(column, list.slice(middle))];
    return raw('case when ?? < ? then ? else ? end', [column, boundary, before, after]);
  };

  const localDate = (column: string, kind: 'date' | 'datetime', format: string): Sql => {
    if (kind === 'date') return raw('strftime(?, ??)', [format, column]);
    periods ??= offsetPeriods(timeZone, 1900, 2100);
    return raw("strftime(?, (?? + ?) / 1000.0, 'unixepoch')", [format, column, offset(column, periods)]);
  };

  /** The decimals of a double, as a count of 10^-scale: the shortest that print as the same double. */
  const units = (column: string, scale: number): Sql => {
    const rest = raw('(?? - cast(?? as integer))', [column, column]);
    const unit = 10 ** scale;
    // cheaper than round(), which a million rows feel
    const rounded = (half: '+' | '-') => raw(`cast(? * ? ${half} 0.5 as integer)`, [rest, unit]);
    const ladder = Array.from({ length: scale }, (_, digits) =>
      raw('when cast(?? as integer) + round(? * ?) / ? = ?? then round(? * ?) * ?', [
        column,
        rest,
        10 ** digits,
        10 ** digits,
        column,
        rest,
        10 ** digits,
        10 ** (scale - digits),
      ])
    );
    const steps = knex.raw(ladder.map(() => '?').join(' '), ladder);
    const limit = preciseBelow(scale);
    const large = raw('cast(case ? else round(? * ?) end as integer)', [steps, rest, unit]);
    return raw('case when ?? between 0 and ? then ? when ?? between ? and 0 then ? else ? end', [
      column,
      limit,
      rounded('+'),
      column,
      -limit,
      rounded('-'),
      large,
    ]);
  };

  return {
    column: (column) => raw('??', [column]),

    truncate(column, kind, interval) {
      if (interval === 'half' || interval === 'quarter') {
        const month = raw('cast(? as integer)', [localDate(column, kind, '%m')]);
        const year = localDate(column, kind, '%Y');
        return interval === 'half'
          ? raw("? || case when ? <= 6 then '-H1' else '-H2' end", [year, month])
          : raw("? || '-Q' || ((? + 2) / 3)", [year, month]);
      }
      return localDate(column, kind, FORMATS[interval]);
    },

    sum(column, kind, scale) {
      if (kind !== 'decimal') return [raw('sum(??)', [column])];
      return [raw('sum(cast(?? as integer))', [column]), raw('sum(?)', [units(column, scale)])];
    },

    sumValue([whole = '', part], scale) {
      if (part === undefined) return raw('??', [whole]);
      const unit = 10 ** scale;
      // the driver binds numbers as doubles: whole numbers must stay whole until the one division
      return raw('((?? * cast(? as integer) + cast(?? as integer)) / cast(? as real))', [
        whole,
        unit,
        part,
        unit,
      ]);
    },

    output: (column, kind) =>
      raw(kind === 'integer' || kind === 'biginteger' ? 'cast(?? as text)' : '??', [column]),

    bind(value, kind) {
      if (kind === 'datetime') return Date.parse(value);
      return kind === 'date' || kind === 'time' || kind === 'text' ? value : Number(value);
    },

    same: (a, b) => raw('?? is ??', [a, b]),

    // A synchronous, embedded database: nothing can interrupt a statement from outside.
    run: (query) => query.then((rows: Record<string, unknown>[]) => rows),
  };
}
