import type { Knex } from 'knex';
import { columnNames, type AggregateColumn } from './measure-columns';
import { column, nullsLast, partition } from './phrases';
import { fieldName } from './select-source';

/** Numbers the values of each field whose median is wanted, within their groups, nulls last. */
function rankValues(knex: Knex, rows: Knex.QueryBuilder, keys: string[], medians: readonly number[]) {
  if (!medians.length) return rows;
  const query = knex.queryBuilder().select('*').from(rows.as('rows'));
  for (const index of medians) {
    const value = fieldName(index);
    const { rank, ranked } = columnNames(index);
    const order = nullsLast(knex, column(knex, value));
    query.select(
      knex.raw('row_number() over (? order by ?) as ??', [partition(knex, keys), order, rank]),
      knex.raw('count(??) over (?) as ??', [value, partition(knex, keys), ranked])
    );
  }
  return query;
}

/** Groups rows by their keys and computes the columns of each group; without keys, of all rows as one group. */
export function groupRows(
  knex: Knex,
  rows: Knex.QueryBuilder,
  keys: string[],
  { aggregates, medians }: { aggregates: Iterable<AggregateColumn>; medians: readonly number[] }
): Knex.QueryBuilder {
  const query = knex
    .queryBuilder()
    .select(keys)
    .from(rankValues(knex, rows, keys, medians).as('ranked'));
  if (keys.length) query.groupBy(keys);
  for (const { name, sql } of aggregates) query.select(knex.raw('? as ??', [sql, name]));
  return query;
}
