import type { Knex } from 'knex';
import { comparedKind } from '../core/compared-values';
import type { Measure } from '../core/plan';
import type { Condition } from '../core/shape';
import type { Dialect, Sql } from './dialect';
import { join } from './phrases';

const OPERATORS = { $eq: '=', $ne: '<>', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' } as const;

/**
 * A `having` condition as SQL. A comparison with a measure that is null is false, and its `$not` therefore true.
 *
 * @param value a measure as a comparable expression.
 */
export function conditionSql(
  knex: Knex,
  dialect: Dialect,
  condition: Condition<Measure>,
  value: (measure: Measure) => Sql
): Sql {
  const deeper = (inner: Condition<Measure>) => conditionSql(knex, dialect, inner, value);
  if ('not' in condition) return knex.raw('(not ?)', [deeper(condition.not)]);
  if ('all' in condition) return knex.raw('(?)', [join(knex, condition.all.map(deeper), ' and ')]);
  if ('any' in condition) return knex.raw('(?)', [join(knex, condition.any.map(deeper), ' or ')]);

  const { measure, comparison, values } = condition;
  if (comparison === '$null' || comparison === '$notNull') {
    const wantsNull = (comparison === '$null') === (values[0] === true);
    return knex.raw(wantsNull ? '(? is null)' : '(? is not null)', [value(measure)]);
  }
  const bound = values.map((given) => dialect.bind(String(given), comparedKind(measure)));
  return comparison === '$between'
    ? knex.raw('coalesce(? between ? and ?, false)', [value(measure), ...bound])
    : knex.raw(`coalesce(? ${OPERATORS[comparison]} ?, false)`, [value(measure), ...bound]);
}
