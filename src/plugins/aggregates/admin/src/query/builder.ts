import type { AggregateFunction, AggregateQuery, Interval } from '../../../server/core/query';
import type { OfferedField, OfferedType } from '../../../server/services/catalogue';

export type { AggregateFunction, Interval, OfferedField, OfferedType };

export interface ChosenMeasure {
  function: AggregateFunction;
  /** Empty for the count. */
  path: string;
}

export interface ChosenGroup {
  path: string;
  /** Empty for no interval. */
  interval: Interval | '';
}

export interface ChosenFilter {
  path: string;
  operator: Operator;
  value: string;
}

export const OPERATORS = [
  '$eq',
  '$ne',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$contains',
  '$null',
  '$notNull',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** What has been clicked together so far. */
export interface Builder {
  uid: string;
  measures: ChosenMeasure[];
  groups: ChosenGroup[];
  filters: ChosenFilter[];
  /** The measure to put the largest group first by; empty for the order of the keys. */
  sort: string;
  /** Show this many groups and the rest as one; 0 for all. */
  top: number;
}

export const emptyBuilder = (uid: string): Builder => ({
  uid,
  measures: [{ function: 'count', path: '' }],
  groups: [],
  filters: [],
  sort: '',
  top: 0,
});

export const groupName = ({ path, interval }: ChosenGroup): string =>
  interval ? `${path}:${interval}` : path;

export const measureName = ({ function: name, path }: ChosenMeasure): string =>
  path ? `${name}.${path}` : name;

export const isDate = (field: OfferedField | undefined): boolean =>
  field?.kind === 'date' || field?.kind === 'datetime';

/** A typed value as the database compares it. */
export function filterValue({ operator, value }: ChosenFilter, field: OfferedField | undefined): unknown {
  if (operator === '$null' || operator === '$notNull') return true;
  if (field?.kind === 'boolean') return value === 'true';
  const isNumber = field && ['integer', 'biginteger', 'decimal', 'float'].includes(field.kind);
  return isNumber && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}

const nest = (path: string, leaf: unknown): Record<string, unknown> =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), leaf) as Record<string, unknown>;

const filterPath = ({ path }: ChosenFilter, field: OfferedField | undefined) =>
  field?.kind === 'relation' ? `${path}.documentId` : path;

/** The filters in Strapi's form; several hold together. */
export function toFilters({ filters }: Builder, type: OfferedType): Record<string, unknown> | undefined {
  const list = filters.map((filter) => {
    const field = type.fields.find(({ path }) => path === filter.path);
    return nest(filterPath(filter, field), { [filter.operator]: filterValue(filter, field) });
  });
  return list.length > 1 ? { $and: list } : list[0];
}

/** The query that the builder stands for. Pure. */
export function toQuery(builder: Builder, type: OfferedType): AggregateQuery {
  const aggregate: Record<string, string | string[]> = {};
  for (const { function: name, path } of builder.measures) {
    aggregate[name] = name === 'count' ? '*' : [...new Set([...(aggregate[name] ?? []), path])];
  }
  const filters = toFilters(builder, type);
  const groups = builder.groups.map(groupName);
  return {
    aggregate: aggregate as NonNullable<AggregateQuery['aggregate']>,
    ...(groups.length && { groupBy: groups }),
    ...(filters && { filters }),
    ...(builder.sort && { sort: `${builder.sort}:desc` }),
    ...(builder.top > 0 && groups.length && { pagination: { limit: builder.top }, remainder: true }),
  };
}
