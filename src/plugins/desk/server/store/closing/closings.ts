import type { Person } from '../../domain/closing/person';
import type { Closing, Counts, Target } from '../../domain/closing/scope';
import { toClosing, type ClosingRow } from './closing-row';
import type { Connection } from './gate';
import { TABLES } from './tables';

/** Closings listed at most; those that stand come first. */
const LISTED = 500;

/** All closings, those that stand before those that ended, the latest first. */
export async function listClosings(connection: Connection): Promise<Closing[]> {
  const rows: ClosingRow[] = await connection(TABLES.closings)
    .orderByRaw('CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END')
    .orderBy('id', 'desc')
    .limit(LISTED);
  return rows.map(toClosing);
}

export async function findClosing(connection: Connection, id: number): Promise<Closing | null> {
  const row = (await connection(TABLES.closings).where({ id }).first()) as ClosingRow | undefined;
  return row ? toClosing(row) : null;
}

/** The closing of exactly this that stands, if there is one. */
export async function findStanding(
  connection: Connection,
  { scope, subject, period }: Target
): Promise<Closing | null> {
  const row = (await connection(TABLES.closings)
    .where({ scope, subject_key: subject, period })
    .whereNull('ended_at')
    .first()) as ClosingRow | undefined;
  return row ? toClosing(row) : null;
}

/** @returns the id of the new closing, whose counts are still to come. */
export async function insertClosing(
  connection: Connection,
  { scope, subject, period }: Target,
  words: { subjectName: string | null; note: string | null; at: string; by: Person }
): Promise<number> {
  const row = {
    scope,
    subject_key: subject,
    subject_name: words.subjectName,
    period,
    note: words.note,
    closed_at: words.at,
    closed_by_id: words.by.id,
    closed_by: words.by.name,
    counts: '{}',
  };
  const [inserted] = (await connection(TABLES.closings).insert(row).returning('id')) as [
    { id: number | string },
  ];
  return Number(inserted.id);
}

export async function writeCounts(connection: Connection, id: number, counts: Counts) {
  await connection(TABLES.closings)
    .where({ id })
    .update({ counts: JSON.stringify(counts) });
}

/** Ends a closing that stands. @returns whether it stood. */
export async function endClosing(
  connection: Connection,
  id: number,
  end: { how: 'reopened' | 'replaced'; at: string; by: Person; reason: string | null }
): Promise<boolean> {
  const ended = await connection(TABLES.closings).where({ id }).whereNull('ended_at').update({
    ended_at: end.at,
    ended_by_id: end.by.id,
    ended_by: end.by.name,
    ended_how: end.how,
    ended_why: end.reason,
  });
  return ended > 0;
}
