import type { Loading } from './loading';

/** One record to load. */
export interface Task {
  key: string;
  /** @returns whether anything was written. */
  run(loading: Loading): Promise<boolean>;
}

/** All records of one kind, in the order in which they refer to each other. */
export interface Step {
  name: string;
  tasks: readonly Task[];
}

/** Makes a step from plain records and the function that writes one of them. */
export const step = <T>(
  name: string,
  records: readonly T[],
  keyOf: (record: T) => string,
  write: (loading: Loading, record: T) => Promise<boolean>
): Step => ({
  name,
  tasks: records.map((record) => ({ key: keyOf(record), run: (loading) => write(loading, record) })),
});
