import type { Connection } from './gate';
import { TABLES } from './tables';

/** Whom a closing covers, as frozen; nobody is listed when it is everybody's. */
export async function readSubjects(connection: Connection, closing: number): Promise<string[]> {
  const rows: { subject_key: string }[] = await connection(TABLES.subjects)
    .where({ closing_id: closing })
    .select('subject_key');
  return rows.map(({ subject_key }) => subject_key);
}
