import type { Knex } from 'knex';
import type { Kind } from '../core/catalogue';
import type { Interval } from '../core/query';

export type Sql = Knex.Raw;

/**
 * What the two databases say differently. Everything is built from knex bindings: names as `??`, values as `?`.
 */
export interface Dialect {
  /** A column in the form in which it is compared and sorted: texts by code point. */
  column(column: string, kind: Kind): Sql;
  /** The name of the interval that a date lies in, in the configured time zone: `2024-Q2`. */
  truncate(column: string, kind: 'date' | 'datetime', interval: Interval): Sql;
  /**
   * An exact sum, in one part or two: the second counts units of 10^-scale beside the whole numbers of the first.
   */
  sum(column: string, kind: Kind, scale: number): [whole: Sql, units?: Sql];
  /** One comparable number from the parts of a sum. */
  sumValue(parts: string[], scale: number): Sql;
  /** A value on its way out: exact text where a driver would round. */
  output(column: string, kind: Kind): Sql;
  /** A compared value, such as '2024-12-31', as this database stores it. */
  bind(value: string, kind: Kind): string | number | Date;
  /** Equal, or both null. */
  same(a: string, b: string): Sql;
  /** Runs a query and ends it after some time, where the database can. */
  run(query: Knex.QueryBuilder, timeout: number): Promise<Record<string, unknown>[]>;
}
