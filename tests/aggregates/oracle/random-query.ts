import fc from 'fast-check';
import type { AggregateQuery } from '../../../src/plugins/aggregates/server/core/query';
import { COLOURS, type ScalarType, type TestAttribute, type TestSchema } from './random-types';

export interface Path {
  path: string;
  type: ScalarType | 'documentId';
  many: boolean;
}

/** Every path of a type down to some depth. */
export function pathsOf(
  schema: TestSchema,
  attributes: Record<string, TestAttribute>,
  depth: number
): Path[] {
  return Object.entries(attributes).flatMap(([name, attribute]): Path[] => {
    if (attribute.type !== 'relation' && attribute.type !== 'component') {
      return [{ path: name, type: attribute.type, many: false }];
    }
    const many =
      attribute.type === 'component' ? !!attribute.repeatable : !!attribute.relation?.endsWith('Many');
    const target =
      attribute.type === 'component'
        ? schema.components.find((known) => `box.${known.name}` === attribute.component)
        : schema.types.find((known) => `api::${known.name}.${known.name}` === attribute.target);
    const itself: Path[] = attribute.type === 'relation' ? [{ path: name, type: 'documentId', many }] : [];
    if (depth <= 0 || !target) return itself;
    const deeper = pathsOf(schema, target.attributes, depth - 1);
    return [
      ...itself,
      ...deeper.map((inner) => ({ ...inner, path: `${name}.${inner.path}`, many: many || inner.many })),
    ];
  });
}

const NUMBERS = ['integer', 'biginteger', 'decimal', 'float'];
const isDate = (type: string) => type === 'date' || type === 'datetime';

const condition = (type: string): fc.Arbitrary<object> => {
  if (NUMBERS.includes(type)) {
    const number = fc.integer({ min: -10, max: 500 });
    return fc.oneof(
      number.map((value) => ({ $gt: value })),
      number.map((value) => ({ $lte: value })),
      number.map((value) => ({ $between: [value, value + 200] })),
      fc.boolean().map((value) => ({ $null: value }))
    );
  }
  if (type === 'boolean') return fc.boolean().map((value) => ({ $eq: value }));
  if (type === 'enumeration') return fc.subarray(COLOURS, { minLength: 1 }).map((value) => ({ $in: value }));
  if (type === 'date') return fc.constantFrom({ $gt: '2000-01-01' }, { $notNull: true });
  if (type === 'datetime') return fc.constantFrom({ $lt: '2030-01-01T00:00:00.000Z' }, { $null: true });
  if (type === 'string') return fc.constantFrom({ $contains: 'a' }, { $ne: 'B' }, { $startsWith: 'z%' });
  return fc.constant({ $notNull: true });
};

const nest = (path: string, leaf: object): Record<string, unknown> =>
  path.split('.').reduceRight<object>((inner, name) => ({ [name]: inner }), leaf) as Record<string, unknown>;

const filter = (paths: Path[]): fc.Arbitrary<Record<string, unknown>> => {
  const usable = paths.filter(({ type }) => type !== 'documentId' && type !== 'time');
  const one = fc
    .constantFrom(...usable)
    .chain(({ path, type }) => condition(type).map((leaf) => nest(path, leaf)));
  return fc.oneof(
    one,
    fc.array(one, { minLength: 1, maxLength: 2 }).map((list) => ({ $or: list })),
    fc.array(one, { minLength: 1, maxLength: 2 }).map((list) => ({ $and: list }))
  );
};

const having = (measured: Path[]): fc.Arbitrary<Record<string, unknown>> => {
  const numeric = measured.filter(({ type, many }) => type === 'integer' && !many);
  const count = fc.integer({ min: 1, max: 4 }).map((value) => ({ count: { $gte: value } }));
  if (!numeric.length) return count;
  const sum = fc
    .tuple(
      fc.constantFrom(...numeric),
      fc.integer({ min: -5, max: 800 }),
      fc.constantFrom('$gt', '$lte', '$ne')
    )
    .map(([{ path }, value, operator]) => ({ sum: nest(path, { [operator]: value }) }));
  const average = fc
    .constantFrom(...numeric)
    .map(({ path }) => ({ $not: { avg: nest(path, { $lt: 250 }) } }));
  return fc.oneof(
    count,
    sum,
    average,
    fc.tuple(count, sum).map((list) => ({ $or: list }))
  );
};

/** Random questions about one type. */
export function randomQuery(paths: Path[]): fc.Arbitrary<AggregateQuery> {
  const single = paths.filter(({ many }) => !many);
  const of = (types: (type: string) => boolean) =>
    single.filter(({ type }) => types(type)).map(({ path }) => path);
  const numbers = of((type) => NUMBERS.includes(type));
  const ordered = of((type) => type !== 'boolean' && type !== 'documentId');
  const anything = of(() => true);
  const some = (list: string[]) =>
    fc.subarray(list, { minLength: Math.min(1, list.length), maxLength: Math.min(3, list.length) });
  const aggregate = fc.record({
    count: fc.constant('*' as const),
    ...(numbers.length && { sum: some(numbers), avg: some(numbers), median: some(numbers) }),
    ...(ordered.length && { min: some(ordered), max: some(ordered) }),
    ...(anything.length && { countDistinct: some(anything) }),
  });
  const dates = paths.filter(({ type }) => isDate(type));
  const group = fc
    .oneof(
      { arbitrary: fc.constantFrom(...paths), weight: 3 },
      fc.constantFrom(...(dates.length ? dates : paths))
    )
    .chain(({ path, type }) =>
      isDate(type)
        ? fc
            .constantFrom('', ':year', ':half', ':quarter', ':month', ':week', ':day')
            .map((unit) => path + unit)
        : fc.constant(path)
    );
  return fc.record(
    {
      aggregate,
      groupBy: fc.uniqueArray(group, { maxLength: 3 }),
      filters: filter(paths),
      having: having(paths),
      status: fc.constantFrom('published' as const, 'draft' as const),
      locale: fc.constantFrom('en', 'vi'),
    },
    { requiredKeys: ['aggregate', 'groupBy'] }
  );
}
