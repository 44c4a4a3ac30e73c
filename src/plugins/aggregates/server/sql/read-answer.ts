import { foldMeasure, foldValue, type Parts } from '../core/fold-rows';
import { invalidQuery } from '../core/invalid-query';
import type { Plan } from '../core/plan';
import type { AggregateResult, Group, Key, Measures } from '../core/query';
import type { Field } from '../core/resolve-path';
import { isToMany } from '../core/resolve-path';
import { PART } from './build-statement';
import { columnNames, COUNT } from './measure-columns';
import { keyName } from './select-source';

type Row = Record<string, unknown>;

/** The columns of one measured field, without their number. */
function partsOf(row: Row, index: number): Parts {
  const { sum, units, values, distinct, min, max, lowerMiddle, upperMiddle } = columnNames(index);
  return {
    sum: row[sum],
    units: row[units],
    values: row[values],
    distinct: row[distinct],
    min: row[min],
    max: row[max],
    lowerMiddle: row[lowerMiddle],
    upperMiddle: row[upperMiddle],
  };
}

function readMeasures(row: Row, plan: Plan, fields: readonly Field[]): Measures {
  const measures: Measures = {};
  const count = Number(row[COUNT]);
  for (const measure of plan.measures) {
    const { function: name, field } = measure;
    const index = fields.findIndex(({ path }) => path === field?.path);
    if (name === 'count' || !field) measures.count = count;
    else (measures[name] ??= {})[field.path] = foldMeasure(measure, count, partsOf(row, index));
  }
  return measures;
}

function readKeys(row: Row, plan: Plan): Record<string, Key> {
  return Object.fromEntries(
    plan.dimensions.map(({ name, field, interval }, index) => [
      name,
      foldValue(row[keyName(index)], interval ? 'text' : field.kind, name),
    ])
  );
}

/**
 * Makes the answer out of the rows of the statement that `buildStatement` built.
 *
 * @throws a ValidationError when there are more groups than may be shown at once.
 */
export function readAnswer(rows: readonly Row[], plan: Plan, fields: readonly Field[]): AggregateResult {
  const ofPart = (part: number) => rows.filter((row) => Number(row.part) === part);
  const [summary = {}] = ofPart(PART.summary);
  const total = Number(summary[COUNT]);
  if (plan.whole && total > plan.limit) {
    throw invalidQuery(
      'groupBy',
      `gives ${total} groups, more than ${plan.limit}. Filter, group more coarsely, or ask for pages with pagination[limit].`
    );
  }
  const [rest] = ofPart(PART.remainder);
  const groups: Group[] = ofPart(PART.group).map((row) => ({
    keys: readKeys(row, plan),
    ...readMeasures(row, plan, fields),
  }));
  return {
    groups,
    total,
    start: plan.start,
    limit: plan.limit,
    ...(rest && { remainder: { groups: Number(rest.position), ...readMeasures(rest, plan, fields) } }),
    suppressed: Number(summary.position),
    overlapping: plan.dimensions.filter(({ field }) => isToMany(field)).map(({ name }) => name),
  };
}
