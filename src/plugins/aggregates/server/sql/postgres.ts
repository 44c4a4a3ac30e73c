import type { Knex } from 'knex';
import type { Interval } from '../core/query';
import type { Dialect } from './dialect';

const FORMATS: Record<Exclude<Interval, 'half'>, string> = {
  year: 'YYYY',
  quarter: 'YYYY-"Q"Q',
  month: 'YYYY-MM',
  week: 'IYYY-"W"IW',
  day: 'YYYY-MM-DD',
};

/**
 * PostgreSQL: numeric is exact, dates are real dates, time zones are known.
 *
 * Strapi's datetimes are `timestamp without time zone`, and the driver writes into them the local time of the
 * server's process; so that is the zone in which they must be read.
 */
export function postgres(knex: Knex, timeZone: string): Dialect {
  const raw = (sql: string, bindings: Knex.RawBinding[]) => knex.raw(sql, bindings);
  const { timeZone: processZone } = new Intl.DateTimeFormat().resolvedOptions();
  const inZone = (column: string, zone: string) =>
    raw('(?? at time zone ? at time zone ?)', [column, processZone, zone]);

  return {
    column: (column, kind) => raw(kind === 'text' ? '?? collate "C"' : '??', [column]),

    truncate(column, kind, interval) {
      const local = kind === 'date' ? raw('??', [column]) : inZone(column, timeZone);
      const text =
        interval === 'half'
          ? raw("to_char(?, 'YYYY') || case when extract(month from ?) <= 6 then '-H1' else '-H2' end", [
              local,
              local,
            ])
          : raw('to_char(?, ?)', [local, FORMATS[interval]]);
      return raw('(?) collate "C"', [text]);
    },

    sum: (column) => [raw('sum(??)', [column])],

    sumValue: ([whole = '']) => raw('??', [whole]),

    output(column, kind) {
      if (kind === 'date') return raw("to_char(??, 'YYYY-MM-DD')", [column]);
      if (kind === 'datetime') {
        return raw(`to_char(?, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`, [inZone(column, 'UTC')]);
      }
      if (kind === 'time') return raw("to_char(??::interval, 'HH24:MI:SS.MS')", [column]);
      return raw('??::text', [column]);
    },

    // the driver writes a Date as it writes stored ones: in the local time of the process
    bind: (value, kind) => (kind === 'datetime' ? new Date(value) : value),

    // "is not distinct from" would rule out hash joins
    same: (a, b) =>
      raw("(coalesce(??::text, '') = coalesce(??::text, '') and (?? is null) = (?? is null))", [a, b, a, b]),

    run: (query, timeout) =>
      knex.transaction(async (trx) => {
        await trx.raw("select set_config('statement_timeout', ?, true)", [String(timeout)]);
        return query.transacting(trx);
      }),
  };
}
