import type { Knex } from 'knex';
import { COUNT } from './measure-columns';
import { column, join, nullsLast, partition } from './phrases';

/**
 * Marks the groups that must not be shown because they are too small.
 *
 * One small group in a line of groups could be had by taking the others from the line's total, so the next smallest
 * group of that line is hidden with it. A line is all groups that differ in one key only.
 */
export function judgeGroups(knex: Knex, keys: readonly string[], minGroupSize: number): Knex.QueryBuilder {
  const all = knex.queryBuilder().select('*').from('grouped');
  if (minGroupSize <= 1) return all.select(knex.raw('0 as hidden', []));

  const small = knex.raw('?? < ?', [COUNT, minGroupSize]);
  const order = join(
    knex,
    [column(knex, COUNT), ...keys.map((key) => nullsLast(knex, column(knex, key)))],
    ', '
  );
  const tests = [small];
  keys.forEach((key, index) => {
    const line = partition(
      knex,
      keys.filter((other) => other !== key)
    );
    const [few, place] = [`few${index}`, `place${index}`];
    all.select(
      knex.raw('sum(case when ? then 1 else 0 end) over (?) as ??', [small, line, few]),
      knex.raw('row_number() over (? order by ?) as ??', [line, order, place])
    );
    tests.push(knex.raw('(?? = 1 and ?? = 2)', [few, place]));
  });
  return knex
    .queryBuilder()
    .select('*')
    .select(knex.raw('case when ? then 1 else 0 end as hidden', [join(knex, tests, ' or ')]))
    .from(all.as('lined'));
}
