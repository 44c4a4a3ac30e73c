import { inChunks } from '../chunks';
import type { Connection } from '../connection';
import type { CellRow } from './cell-row';
import { TABLES } from './tables';

/** The stored cells of subjects in some periods. `indicators`: documentIds, or leave it out for all. */
export function readCells(
  connection: Connection,
  subjects: readonly string[],
  periods: readonly string[],
  indicators?: readonly string[]
): Promise<CellRow[]> {
  if (periods.length === 0) return Promise.resolve([]);
  return inChunks(subjects, (chunk): PromiseLike<CellRow[]> => {
    const query = connection(TABLES.cells)
      .whereIn('subject_key', chunk)
      .whereIn('period', [...periods]);
    return indicators ? query.whereIn('indicator_key', [...indicators]) : query;
  });
}
