import type { AggregateFunction, Interval } from './query';

/** One measure as it was asked for; `path` is null for the count of documents. */
export interface MeasureRef {
  function: AggregateFunction;
  path: string | null;
  /** The parameter it stands in, for error messages. */
  parameter: string;
}

export interface GroupRef {
  /** As written, and the name of its key in the answer: `date:year`. */
  name: string;
  path: string;
  interval: Interval | null;
  parameter: string;
}

export const COMPARISONS = [
  '$eq',
  '$ne',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$between',
  '$null',
  '$notNull',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A condition on groups, as a tree; `M` is how a measure is named. */
export type Condition<M> =
  | { all: Condition<M>[] }
  | { any: Condition<M>[] }
  | { not: Condition<M> }
  | { measure: M; comparison: Comparison; values: unknown[]; parameter: string };

export type SortRef = { by: MeasureRef; descending: boolean } | { group: number; descending: boolean };

/** A query whose form is right; whether its fields exist is not yet known. */
export interface Shape {
  measures: MeasureRef[];
  groups: GroupRef[];
  having: Condition<MeasureRef> | null;
  sort: SortRef[];
  start: number;
  limit: number | null;
  remainder: boolean;
}
