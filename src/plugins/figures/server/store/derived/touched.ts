import type { Connection } from '../connection';
import { insertRows } from '../insert-rows';
import { TABLES } from './tables';

/** Touched when all derived data was made anew. */
export const EVERYTHING = 'everything';

/** Epochs whose keys are kept; a node that slept through more of them forgets all it remembers. */
const KEPT = 2000;

export async function writeTouched(connection: Connection, epoch: number, keys: Iterable<string>) {
  const rows = [...new Set(keys)].sort().map((key) => ({ epoch, key }));
  await insertRows(connection, TABLES.touched, rows);
  await connection(TABLES.touched)
    .where('epoch', '<=', epoch - KEPT)
    .delete();
}

/** The keys touched after an epoch, or null when that is too long ago to know. */
export async function readTouched(
  connection: Connection,
  since: number,
  now: number
): Promise<string[] | null> {
  if (now - since >= KEPT) return null;
  const rows: { key: string }[] = await connection(TABLES.touched)
    .where('epoch', '>', since)
    .where('epoch', '<=', now)
    .distinct('key');
  return rows.map(({ key }) => key);
}
