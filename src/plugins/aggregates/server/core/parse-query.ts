import { invalidQuery } from './invalid-query';
import { parseHaving } from './parse-having';
import { FUNCTIONS, INTERVALS, type AggregateFunction } from './query';
import type { GroupRef, MeasureRef, Shape, SortRef } from './shape';

const PATH = /^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of words: `a,b`, `['a', 'b']`, or `{ 0: 'a' }` from a long query string. */
function words(value: unknown, parameter: string): [word: string, parameter: string][] {
  if (value === undefined || value === null) return [];
  const given: unknown[] = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [value];
  return given.flatMap((item, index) => {
    const own = given.length > 1 || Array.isArray(value) ? `${parameter}[${index}]` : parameter;
    if (typeof item !== 'string' || !item.trim()) {
      throw invalidQuery(own, `must be text such as "price"; got ${JSON.stringify(item)}.`);
    }
    return item.split(',').map((word): [string, string] => [word.trim(), own]);
  });
}

function checkPath(path: string, parameter: string): string {
  if (PATH.test(path)) return path;
  throw invalidQuery(
    parameter,
    `"${path}" is no field name. Write a field, or a path such as "author.name".`
  );
}

function parseMeasures(value: unknown): MeasureRef[] {
  if (value === undefined || value === null) {
    return [{ function: 'count', path: null, parameter: 'aggregate' }];
  }
  if (!isObject(value) || !Object.keys(value).length) {
    throw invalidQuery(
      'aggregate',
      'name a function and a field: aggregate[sum]=price, or aggregate[count]=*.'
    );
  }
  return Object.entries(value).flatMap(([key, given]): MeasureRef[] => {
    const parameter = `aggregate[${key}]`;
    const name = FUNCTIONS.find((known) => known === key);
    if (!name) throw invalidQuery(parameter, `unknown function. Use one of ${FUNCTIONS.join(', ')}.`);
    if (name === 'count') {
      if (given === '*' || given === true || given === 'true')
        return [{ function: name, path: null, parameter }];
      throw invalidQuery(
        parameter,
        'counts documents; write "*". Use countDistinct for the values of a field.'
      );
    }
    const fields = words(given, parameter);
    if (!fields.length) throw invalidQuery(parameter, 'name at least one field.');
    return fields.map(([path, own]) => ({ function: name, path: checkPath(path, own), parameter: own }));
  });
}

function parseGroups(value: unknown): GroupRef[] {
  const groups = words(value, 'groupBy').map(([name, parameter]): GroupRef => {
    const [path = '', unit, ...rest] = name.split(':');
    const interval = INTERVALS.find((known) => known === unit);
    if (rest.length || (unit !== undefined && !interval)) {
      throw invalidQuery(parameter, `"${unit}" is no interval. Use one of ${INTERVALS.join(', ')}.`);
    }
    return { name, path: checkPath(path, parameter), interval: interval ?? null, parameter };
  });
  const twice = groups.find(({ name }, index) => groups.findIndex((other) => other.name === name) !== index);
  if (twice) throw invalidQuery(twice.parameter, `"${twice.name}" is there twice. Remove one.`);
  return groups;
}

function parseSort(value: unknown, groups: GroupRef[]): SortRef[] {
  return words(value, 'sort').map(([word, parameter]): SortRef => {
    const match = /^(.*?)(?::(asc|desc))?$/i.exec(word);
    const name = match?.[1] ?? '';
    const descending = match?.[2]?.toLowerCase() === 'desc';
    const group = groups.findIndex((known) => known.name === name);
    if (group >= 0) return { group, descending };
    const [first = '', ...path] = name.split('.');
    const found: AggregateFunction | undefined = FUNCTIONS.find((known) => known === first);
    if (!found || (found === 'count') !== (path.length === 0)) {
      throw invalidQuery(parameter, `"${name}" is neither a measure such as "sum.price" nor one of groupBy.`);
    }
    const by = {
      function: found,
      path: path.length ? checkPath(path.join('.'), parameter) : null,
      parameter,
    };
    return { by, descending };
  });
}

function wholeNumber(value: unknown, parameter: string, least: number): number | null {
  if (value === undefined || value === null) return null;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= least) return number;
  throw invalidQuery(parameter, `must be a whole number from ${least}; got ${JSON.stringify(value)}.`);
}

function parsePagination(value: unknown): { start: number; limit: number | null } {
  if (value === undefined || value === null) return { start: 0, limit: null };
  const known = ['start', 'limit', 'page', 'pageSize'];
  if (!isObject(value)) throw invalidQuery('pagination', `must have some of ${known.join(', ')}.`);
  const stranger = Object.keys(value).find((key) => !known.includes(key));
  if (stranger) throw invalidQuery(`pagination[${stranger}]`, `unknown. Use ${known.join(', ')}.`);
  const start = wholeNumber(value.start, 'pagination[start]', 0);
  const limit = wholeNumber(value.limit, 'pagination[limit]', 1);
  const page = wholeNumber(value.page, 'pagination[page]', 1);
  const pageSize = wholeNumber(value.pageSize, 'pagination[pageSize]', 1);
  if (page === null && pageSize === null) return { start: start ?? 0, limit };
  if (start !== null || limit !== null) {
    throw invalidQuery('pagination', 'give start and limit, or page and pageSize; not both.');
  }
  const size = pageSize ?? 25;
  return { start: ((page ?? 1) - 1) * size, limit: size };
}

function parseRemainder(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw invalidQuery('remainder', `must be true or false; got ${JSON.stringify(value)}.`);
}

/**
 * Checks the form of a query from outside. Names are not looked up yet, and `filters`, `locale` and `status` are
 * left to Strapi's own parsers.
 *
 * @throws a ValidationError that names the parameter and the remedy.
 */
export function parseQuery(query: { readonly [parameter: string]: unknown }): Shape {
  const groups = parseGroups(query.groupBy);
  const page = parsePagination(query.pagination);
  const remainder = parseRemainder(query.remainder);
  if (remainder && (page.limit === null || page.start > 0)) {
    throw invalidQuery('remainder', 'needs pagination[limit], and cannot be asked for after the first page.');
  }
  return {
    measures: parseMeasures(query.aggregate),
    groups,
    having: query.having === undefined || query.having === null ? null : parseHaving(query.having),
    sort: parseSort(query.sort, groups),
    ...page,
    remainder,
  };
}
