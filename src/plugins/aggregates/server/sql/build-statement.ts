import type { Knex } from 'knex';
import type { Measure, Plan } from '../core/plan';
import type { Field } from '../core/resolve-path';
import { conditionSql } from './condition';
import type { Sql } from './dialect';
import { groupRows } from './group-rows';
import { judgeGroups } from './judge-groups';
import {
  allMeasures,
  COUNT,
  measureColumns,
  measuredFields,
  measureValue,
  type AggregateColumn,
} from './measure-columns';
import { column, join, nullsLast } from './phrases';
import { fieldName, keyName, selectSource, type Source } from './select-source';

/** What a row of the answer is. */
export const PART = { group: 0, remainder: 1, summary: 2 } as const;

export interface Statement {
  query: Knex.QueryBuilder;
  /** The measured fields; their order numbers the columns. */
  fields: Field[];
}

/**
 * Puts one aggregate query into one SQL statement, built with knex alone.
 *
 * The steps: `base` has the documents with keys and fields; `grouped` the measures of each group; `judged` marks
 * those too small to show; `kept` has the others, less those that `having` rules out, numbered in order. The answer
 * is a page of them, then, when asked for, everything after it as one row, then a row with the totals.
 */
export function buildStatement(source: Source, plan: Plan): Statement {
  const { knex, dialect } = source;
  const fields = measuredFields(plan);
  const indexOf = (measure: Measure) => fields.findIndex(({ path }) => path === measure.field?.path);
  const value = (measure: Measure) => measureValue(knex, dialect, measure, indexOf(measure));
  const keys = plan.dimensions.map((_, index) => keyName(index));
  const measures = allMeasures(plan);
  const aggregates = new Map<string, AggregateColumn>([
    [COUNT, { name: COUNT, sql: knex.raw('count(*)', []), kind: 'integer' }],
  ]);
  for (const measure of measures) {
    for (const one of measureColumns(knex, dialect, measure, indexOf(measure))) aggregates.set(one.name, one);
  }
  const medians = new Set(measures.filter((one) => one.function === 'median').map(indexOf));
  const grouping = { aggregates: [...aggregates.values()], medians: [...medians] };

  const order = [
    ...plan.sort.map((key) => {
      const by = 'measure' in key ? value(key.measure) : column(knex, keyName(key.dimension));
      return nullsLast(knex, by, key.descending);
    }),
    ...keys.map((key) => nullsLast(knex, column(knex, key))),
    knex.raw('?? desc', [COUNT]),
  ];
  const kept = knex
    .queryBuilder()
    .select('*')
    .select(knex.raw('row_number() over (order by ?) as position', [join(knex, order, ', ')]))
    .from('judged')
    .where('hidden', 0);
  if (plan.having) kept.whereRaw(conditionSql(knex, dialect, plan.having, value));

  /** Rows on their way out; what a part of the answer does not have is null. */
  const output = (part: number, from: string, position: Sql, has: { keys: boolean; measures: boolean }) => {
    const query = knex.queryBuilder().from(from);
    const select = (there: boolean, sql: Sql, name: string) =>
      query.select(there ? knex.raw('? as ??', [sql, name]) : knex.raw('null as ??', [name]));
    query.select(knex.raw(`${part} as part`, []), knex.raw('? as position', [position]));
    plan.dimensions.forEach(({ field, interval }, index) => {
      const kind = interval ? 'text' : field.kind;
      select(has.keys, dialect.output(keyName(index), kind), keyName(index));
    });
    for (const { name, kind } of grouping.aggregates) {
      select(has.measures || name === COUNT, dialect.output(name, kind), name);
    }
    return query;
  };

  const last = plan.start + plan.limit;
  const answer = output(PART.group, 'kept', knex.raw('position', []), { keys: true, measures: true })
    .with('base', selectSource(source, plan, fields))
    .with('grouped', groupRows(knex, knex.queryBuilder().select('*').from('base'), keys, grouping))
    .with('judged', judgeGroups(knex, keys, plan.minGroupSize))
    .with('kept', kept)
    .where('position', '>', plan.start)
    .where('position', '<=', last);

  if (plan.remainder) {
    const same = keys.map((key) => dialect.same(`base.${key}`, `kept.${key}`));
    const rows = knex
      .queryBuilder()
      .distinct('base.id', ...fields.map((_, index) => `base.${fieldName(index)}`))
      .from(
        knex.raw('?? inner join ?? on ?', ['base', 'kept', same.length ? join(knex, same, ' and ') : true])
      )
      .where('position', '>', last);
    const groups = knex.raw('(select count(*) from kept where position > ?)', [last]);
    answer
      .with('rest', groupRows(knex, rows, [], grouping))
      .unionAll(output(PART.remainder, 'rest', groups, { keys: false, measures: true }));
  }
  const totals =
    'select (select count(*) from kept) as ??, (select coalesce(sum(hidden), 0) from judged) as hidden';
  answer
    .with('summary', knex.raw(totals, [COUNT]))
    .unionAll(output(PART.summary, 'summary', knex.raw('hidden', []), { keys: false, measures: false }));
  return { query: answer.orderBy([{ column: 'part' }, { column: 'position' }]), fields };
}
