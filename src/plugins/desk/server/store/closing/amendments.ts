import type { Amendment } from '../../domain/closing/credit-amendments';
import type { Person } from '../../domain/closing/person';
import { chunks } from './chunks';
import type { Covered } from './find-covering';
import type { Connection } from './gate';
import { TABLES } from './tables';

/** Rows of one INSERT. */
const ROWS = 500;

/** Notes what was changed under which closing, in the transaction of the change. */
export async function insertAmendments(
  trx: Connection,
  covered: readonly Covered[],
  { at, by }: { at: string; by: Person | null }
) {
  const rows = covered.map(({ change, closing }) => ({
    closing_id: closing.id,
    document_id: change.figure,
    subject_key: change.subject,
    indicator_key: change.indicator,
    period: change.period,
    at,
    by_id: by?.id ?? null,
    by: by?.name ?? null,
  }));
  for (const chunk of chunks(rows, ROWS)) await trx(TABLES.amendments).insert(chunk);
}

interface Row {
  readonly document_id: string;
  readonly subject_key: string;
  readonly indicator_key: string | null;
  readonly period: string;
  readonly at: string;
  readonly by: string | null;
}

/** What was changed under a closing, in the order in which it was. */
export async function readAmendments(connection: Connection, closing: number): Promise<Amendment[]> {
  const rows: Row[] = await connection(TABLES.amendments).where({ closing_id: closing }).orderBy('id');
  return rows.map((row) => ({
    figure: row.document_id,
    subject: row.subject_key,
    indicator: row.indicator_key,
    period: row.period,
    at: row.at,
    by: row.by,
  }));
}
