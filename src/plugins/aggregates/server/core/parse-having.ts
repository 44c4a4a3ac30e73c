import { invalidQuery } from './invalid-query';
import { FUNCTIONS, type AggregateFunction } from './query';
import { COMPARISONS, type Comparison, type Condition, type MeasureRef } from './shape';

type Having = Condition<MeasureRef>;

const MAX_DEPTH = 8;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists arrive as arrays, or as `{ 0: …, 1: … }` from a long query string. */
const asList = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [value];
};

const isComparison = (key: string): key is Comparison => (COMPARISONS as readonly string[]).includes(key);

function parseComparison(measure: MeasureRef, key: string, value: unknown, parameter: string): Having {
  if (!isComparison(key)) {
    throw invalidQuery(parameter, `unknown comparison. Use one of ${COMPARISONS.join(', ')}.`);
  }
  const values = key === '$between' ? asList(value) : [value];
  if (key === '$between' && values.length !== 2) {
    throw invalidQuery(parameter, 'give two values: the lowest and the highest.');
  }
  return { measure, comparison: key, values, parameter };
}

function parseComparisons(measure: MeasureRef, value: unknown, parameter: string): Having {
  const entries = isObject(value) ? Object.entries(value) : [];
  if (!entries.length) {
    throw invalidQuery(parameter, 'a comparison is missing. Write, for example, {"$gte": 2}.');
  }
  return { all: entries.map(([key, given]) => parseComparison(measure, key, given, `${parameter}[${key}]`)) };
}

/** `{ a: { b: { $gte: 1 } } }` names the relation path a.b, as filters do. */
function parsePath(name: AggregateFunction, path: string[], value: unknown, parameter: string): Having {
  const entries = isObject(value) ? Object.entries(value) : [];
  const operators = entries.filter(([key]) => key.startsWith('$')).length;
  if (path.length && (operators || !entries.length)) {
    return parseComparisons({ function: name, path: path.join('.'), parameter }, value, parameter);
  }
  if (!entries.length || operators) {
    throw invalidQuery(parameter, `name the field: having[${name}][field][$gte]=…`);
  }
  return {
    all: entries.map(([key, given]) => parsePath(name, [...path, key], given, `${parameter}[${key}]`)),
  };
}

/**
 * Reads `having`: conditions on measures, in the manner of filters.
 *
 * @throws a ValidationError that names the parameter.
 */
export function parseHaving(value: unknown, parameter = 'having', depth = 0): Having {
  if (depth > MAX_DEPTH) throw invalidQuery(parameter, `nested more than ${MAX_DEPTH} deep. Simplify it.`);
  if (!isObject(value) || !Object.keys(value).length) {
    throw invalidQuery(parameter, 'must be an object such as {"count": {"$gte": 2}}.');
  }
  return { all: Object.entries(value).map(([key, given]) => parseEntry(key, given, parameter, depth)) };
}

function parseEntry(key: string, value: unknown, parent: string, depth: number): Having {
  const parameter = `${parent}[${key}]`;
  if (key === '$and' || key === '$or') {
    const list = asList(value).map((item, index) => parseHaving(item, `${parameter}[${index}]`, depth + 1));
    return key === '$and' ? { all: list } : { any: list };
  }
  if (key === '$not') return { not: parseHaving(value, parameter, depth + 1) };
  if (key === 'count')
    return parseComparisons({ function: 'count', path: null, parameter }, value, parameter);
  const name = FUNCTIONS.find((known) => known === key);
  if (!name) {
    throw invalidQuery(parameter, `unknown function. Use one of ${FUNCTIONS.join(', ')}, $and, $or or $not.`);
  }
  return parsePath(name, [], value, parameter);
}
