import type { Catalogue, Kind } from './catalogue';
import { comparedValues } from './compared-values';
import { invalidQuery, noSuchField } from './invalid-query';
import type { Dimension, Measure, Plan, SortKey } from './plan';
import type { AggregateFunction } from './query';
import { isToMany, resolvePath, type Field } from './resolve-path';
import type { Condition, GroupRef, MeasureRef, Shape } from './shape';

/** Guard rails, from the configuration. */
export interface Limits {
  groups: number;
  measures: number;
  dimensions: number;
  /** Relations and components on one path. */
  depth: number;
  /** Different relations and components in one query. */
  relations: number;
}

export interface Binding {
  uid: string;
  catalogue: Catalogue;
  /** Paths that this caller may read. All others do not exist for them. */
  readable: ReadonlySet<string>;
  limits: Limits;
  minGroupSize: number;
}

const NUMBERS: readonly Kind[] = ['integer', 'biginteger', 'decimal', 'float'];
const ORDERED: readonly Kind[] = [...NUMBERS, 'date', 'datetime', 'time', 'text'];

/** Which kinds of fields a function can measure. */
export const MEASURABLE: Readonly<Record<Exclude<AggregateFunction, 'count'>, readonly Kind[]>> = {
  countDistinct: [...ORDERED, 'boolean'],
  sum: NUMBERS,
  avg: NUMBERS,
  median: NUMBERS,
  min: ORDERED,
  max: ORDERED,
};

/** The fields that a query names, in any parameter, with the parameter that names them first. */
export function namedPaths(shape: Shape): Map<string, string> {
  const paths = new Map<string, string>();
  const add = (path: string | null, parameter: string) => {
    if (path !== null && !paths.has(path)) paths.set(path, parameter);
  };
  const walk = (condition: Condition<MeasureRef>): void => {
    if ('all' in condition) condition.all.forEach(walk);
    else if ('any' in condition) condition.any.forEach(walk);
    else if ('not' in condition) walk(condition.not);
    else add(condition.measure.path, condition.parameter);
  };
  shape.groups.forEach(({ path, parameter }) => add(path, parameter));
  shape.measures.forEach(({ path, parameter }) => add(path, parameter));
  shape.sort.forEach((key) => 'by' in key && add(key.by.path, key.by.parameter));
  if (shape.having) walk(shape.having);
  return paths;
}

function bindCondition(
  condition: Condition<MeasureRef>,
  bind: (measure: MeasureRef) => Measure
): Condition<Measure> {
  const deeper = (inner: Condition<MeasureRef>) => bindCondition(inner, bind);
  if ('all' in condition) return { all: condition.all.map(deeper) };
  if ('any' in condition) return { any: condition.any.map(deeper) };
  if ('not' in condition) return { not: deeper(condition.not) };
  const measure = bind(condition.measure);
  return { ...condition, measure, values: comparedValues(condition, measure) };
}

/**
 * Looks up every name of a query and checks it against the types, the permissions and the guard rails.
 *
 * @throws a ValidationError that names the parameter; a field that may not be read is answered like one that
 *   does not exist.
 */
export function bindQuery(shape: Shape, { uid, catalogue, readable, limits, minGroupSize }: Binding): Plan {
  const steps = new Set<string>();

  const find = (path: string, parameter: string): Field => {
    const field = readable.has(path) ? resolvePath(catalogue, uid, path) : null;
    if (!field) throw noSuchField(parameter, path);
    if (field.hops.length > limits.depth) {
      throw invalidQuery(parameter, `follows more than ${limits.depth} relations. Take a shorter path.`);
    }
    field.hops.forEach((_, index) => steps.add(path.split('.', index + 1).join('.')));
    if (steps.size > limits.relations) {
      throw invalidQuery(
        parameter,
        `the query follows more than ${limits.relations} relations. Ask for fewer.`
      );
    }
    return field;
  };

  const bindMeasure = ({ function: name, path, parameter }: MeasureRef): Measure => {
    if (name === 'count' || path === null) return { function: 'count', field: null };
    const field = find(path, parameter);
    if (isToMany(field)) {
      throw invalidQuery(parameter, `"${path}" has several values per document. Group by it instead.`);
    }
    if (!MEASURABLE[name].includes(field.kind) || (field.relation && name !== 'countDistinct')) {
      throw invalidQuery(parameter, `${name} cannot measure "${path}", which is of type ${field.type}.`);
    }
    return { function: name, field };
  };

  const bindGroup = ({ name, path, interval, parameter }: GroupRef): Dimension => {
    const field = find(path, parameter);
    if (field.kind === 'other') {
      throw invalidQuery(parameter, `"${path}" is of type ${field.type}, which cannot be grouped by.`);
    }
    if (interval && field.kind !== 'date' && field.kind !== 'datetime') {
      throw invalidQuery(parameter, `"${path}" is no date; remove ":${interval}".`);
    }
    return { name, field, interval };
  };

  const tooMany = (what: 'measures' | 'dimensions', count: number, parameter: string) => {
    if (count > limits[what]) throw invalidQuery(parameter, `asks for more than ${limits[what]} ${what}.`);
  };
  // the number of documents costs nothing
  const measured = shape.measures.filter(({ path }) => path !== null);
  tooMany('measures', measured.length, 'aggregate');
  tooMany('dimensions', shape.groups.length, 'groupBy');
  if (shape.limit !== null && shape.limit > limits.groups) {
    throw invalidQuery('pagination[limit]', `must be at most ${limits.groups}.`);
  }
  return {
    uid,
    measures: shape.measures.map(bindMeasure),
    dimensions: shape.groups.map(bindGroup),
    having: shape.having && bindCondition(shape.having, bindMeasure),
    sort: shape.sort.map((key): SortKey =>
      'by' in key
        ? { measure: bindMeasure(key.by), descending: key.descending }
        : { dimension: key.group, descending: key.descending }
    ),
    start: shape.start,
    limit: shape.limit ?? limits.groups,
    whole: shape.limit === null,
    remainder: shape.remainder,
    minGroupSize,
  };
}
