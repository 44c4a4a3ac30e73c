import type { Connection } from './connection';
import type { CellRow } from './derived/cell-row';
import { TABLES } from './derived/tables';

/** A page of a list: rows from `start`, at most `limit`. */
export interface Page {
  readonly start: number;
  readonly limit: number;
}

const contradicting = (connection: Connection) => connection(TABLES.cells).where({ contradiction: 1 });

/** The cells that contradict themselves, the latest periods first; found by an index of those alone. */
export function readContradictions(connection: Connection, { start, limit }: Page): PromiseLike<CellRow[]> {
  const order = [{ column: 'period', order: 'desc' }, { column: 'subject_key' }, { column: 'indicator_key' }];
  return contradicting(connection).orderBy(order).offset(start).limit(limit).select();
}

export async function countContradictions(connection: Connection): Promise<number> {
  const row = (await contradicting(connection).count({ found: '*' }).first()) as { found: number | string };
  return Number(row.found);
}
