import type { AggregateFunction, Interval } from './query';
import type { Condition } from './shape';
import type { Field } from './resolve-path';

export interface Measure {
  function: AggregateFunction;
  /** Null for the count of documents. */
  field: Field | null;
}

export interface Dimension {
  /** As written, and the name of its key in the answer. */
  name: string;
  field: Field;
  interval: Interval | null;
}

export type SortKey = { measure: Measure; descending: boolean } | { dimension: number; descending: boolean };

/** A query whose every name is known and permitted: ready to become SQL. */
export interface Plan {
  uid: string;
  /** What the answer shows. */
  measures: Measure[];
  dimensions: Dimension[];
  having: Condition<Measure> | null;
  sort: SortKey[];
  start: number;
  limit: number;
  /** The caller asked for no page: more groups than `limit` are then an error, never a silent cut. */
  whole: boolean;
  remainder: boolean;
  /** Groups with fewer documents are left out; 1 leaves out none. */
  minGroupSize: number;
}
