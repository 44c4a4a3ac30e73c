import type { Knex } from 'knex';
import type { Kind } from '../core/catalogue';
import type { Measure, Plan } from '../core/plan';
import type { Field } from '../core/resolve-path';
import type { Condition } from '../core/shape';
import type { Dialect, Sql } from './dialect';
import { fieldName } from './source';

/** A column of the grouped rows, from which measures are put together. */
export interface AggregateColumn {
  name: string;
  sql: Sql;
  kind: Kind;
}

/** The number of documents: every group has it. */
export const COUNT = 'n';

/** Column names per measured field: the parts of its sum, the number of its values, the two middle values … */
export const columnNames = (index: number) => ({
  sum: `s${index}`,
  units: `u${index}`,
  values: `c${index}`,
  distinct: `d${index}`,
  min: `i${index}`,
  max: `x${index}`,
  lowerMiddle: `l${index}`,
  upperMiddle: `h${index}`,
  rank: `r${index}`,
  ranked: `g${index}`,
});

/** All measures of a plan, shown or only compared and sorted by. */
export function allMeasures(plan: Plan): Measure[] {
  const compared = (condition: Condition<Measure>): Measure[] => {
    if ('all' in condition) return condition.all.flatMap(compared);
    if ('any' in condition) return condition.any.flatMap(compared);
    return 'not' in condition ? compared(condition.not) : [condition.measure];
  };
  const sorted = plan.sort.flatMap((key) => ('measure' in key ? [key.measure] : []));
  return [...plan.measures, ...sorted, ...(plan.having ? compared(plan.having) : [])];
}

/** The different fields that a plan measures. Their order numbers their columns. */
export function measuredFields(plan: Plan): Field[] {
  const fields = new Map<string, Field>();
  for (const { field } of allMeasures(plan)) if (field) fields.set(field.path, field);
  return [...fields.values()];
}

/** The columns that one measure needs. */
export function measureColumns(
  knex: Knex,
  dialect: Dialect,
  { function: name, field }: Measure,
  index: number
): AggregateColumn[] {
  if (!field) return [];
  const names = columnNames(index);
  const column = fieldName(index);
  const one = (alias: string, sql: string, kind: Kind): AggregateColumn => ({
    name: alias,
    sql: knex.raw(sql, [column]),
    kind,
  });
  const middle = (alias: string, place: 1 | 2): AggregateColumn => ({
    name: alias,
    sql: knex.raw(`max(case when ?? = (?? + ${place}) / 2 then ?? end)`, [names.rank, names.ranked, column]),
    kind: field.kind,
  });
  const sum = (): AggregateColumn[] => {
    const [whole, units] = dialect.sum(column, field.kind, field.scale);
    const kind: Kind = field.kind === 'float' ? 'float' : 'biginteger';
    const parts: AggregateColumn[] = [{ name: names.sum, sql: whole, kind }];
    return units ? [...parts, { name: names.units, sql: units, kind: 'biginteger' }] : parts;
  };
  switch (name) {
    case 'count':
      return [];
    case 'countDistinct':
      return [one(names.distinct, 'count(distinct ??)', 'integer')];
    case 'sum':
      return sum();
    case 'avg':
      return [...sum(), one(names.values, 'count(??)', 'integer')];
    case 'min':
      return [one(names.min, 'min(??)', field.kind)];
    case 'max':
      return [one(names.max, 'max(??)', field.kind)];
    case 'median':
      return [middle(names.lowerMiddle, 1), middle(names.upperMiddle, 2)];
  }
}

/** A measure as one comparable expression over the grouped columns, for `having` and `sort`. */
export function measureValue(
  knex: Knex,
  dialect: Dialect,
  { function: name, field }: Measure,
  index: number
): Sql {
  if (!field) return knex.raw('??', [COUNT]);
  const names = columnNames(index);
  const parts =
    dialect.sum(names.sum, field.kind, field.scale).length > 1 ? [names.sum, names.units] : [names.sum];
  switch (name) {
    case 'count':
      return knex.raw('??', [COUNT]);
    case 'countDistinct':
      return knex.raw('??', [names.distinct]);
    case 'sum':
      return dialect.sumValue(parts, field.scale);
    case 'avg':
      return knex.raw('? * 1.0 / nullif(??, 0)', [dialect.sumValue(parts, field.scale), names.values]);
    case 'min':
      return knex.raw('??', [names.min]);
    case 'max':
      return knex.raw('??', [names.max]);
    case 'median':
      return knex.raw('(?? + ??) / 2.0', [names.lowerMiddle, names.upperMiddle]);
  }
}
