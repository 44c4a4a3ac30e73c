/** What can be measured. `count` counts documents; the others look at one field and skip nulls. */
export const FUNCTIONS = ['count', 'countDistinct', 'sum', 'avg', 'min', 'max', 'median'] as const;
export type AggregateFunction = (typeof FUNCTIONS)[number];

/** How finely a date is grouped. Weeks are ISO 8601 weeks, Monday first. */
export const INTERVALS = ['year', 'half', 'quarter', 'month', 'week', 'day'] as const;
export type Interval = (typeof INTERVALS)[number];

type Fields = string | readonly string[];

/** One aggregate query, as the server API takes it; REST and GraphQL are translated into it. */
export interface AggregateQuery {
  /** What to measure: `{ count: '*', sum: 'price', max: ['price', 'date'] }`. Default: the count. */
  aggregate?: { count?: '*' | true } & { [Name in Exclude<AggregateFunction, 'count'>]?: Fields };
  /** Fields or relation paths, dates with an interval: `['author.name', 'date:month']`. */
  groupBy?: Fields;
  /** Strapi's own filters, on the documents that are measured. */
  filters?: Record<string, unknown>;
  /** Conditions on measures: `{ count: { $gte: 2 }, sum: { price: { $lt: 100 } } }`. */
  having?: Record<string, unknown>;
  /** `count:desc`, `sum.price:asc`, or one of the `groupBy` entries. Default: by keys, nulls last. */
  sort?: Fields;
  /** `{ start, limit }` or `{ page, pageSize }`, on the groups. */
  pagination?: { start?: number; limit?: number; page?: number; pageSize?: number };
  /** Also measure everything that the page of groups leaves out. Needs a limit and starts at 0. */
  remainder?: boolean;
  locale?: string;
  /** Default: published. */
  status?: 'published' | 'draft';
  /** Strapi's cohorts of drafts and published versions. */
  publicationFilter?: string;
}

/** The key of a group: as the field appears in REST; null when the document has no value. */
export type Key = string | number | boolean | null;

/** A measured value: numbers as numbers, dates and texts as in REST; null when there is nothing to measure. */
export type Value = string | number | boolean | null;

export type Measures = { count?: number } & {
  [Name in Exclude<AggregateFunction, 'count'>]?: Record<string, Value>;
};

export interface Group extends Measures {
  /** One key per entry of `groupBy`, under that entry's own spelling. */
  keys: Record<string, Key>;
}

export interface AggregateResult {
  /** The page of groups; without `groupBy` exactly one, with no keys. */
  groups: Group[];
  /** How many groups there are in all, after `having` and suppression. */
  total: number;
  start: number;
  limit: number;
  /** What is not in the page, as one group, and how many groups that is; when asked for. */
  remainder?: Measures & { groups: number };
  /** Groups that are too small to be shown to this caller; they are in neither `groups` nor `remainder`. */
  suppressed: number;
  /** Entries of `groupBy` that follow a to-many relation: a document is in each of its groups, so they overlap. */
  overlapping: string[];
}
