import { inChunks } from '../chunks';
import type { Connection } from '../connection';
import { TABLES } from './tables';

/**
 * What was written: `figure` – a verified figure of (subject, indicator, period) came, changed or went · `award` – an
 * award of a subject · `structure` – organisations or clusters · `indicator` – an indicator's rules or words ·
 * `words` – something that panels only quote, named in `subject_key` · `term` – somebody asks for a term of office ·
 * `everything` – derive all of it anew.
 */
export type PendingKind = 'figure' | 'award' | 'structure' | 'indicator' | 'words' | 'term' | 'everything';

export interface Pending {
  readonly id: string | number;
  readonly kind: PendingKind;
  readonly subject_key: string | null;
  readonly indicator_key: string | null;
  readonly period: string | null;
  readonly article_key: string | null;
}

export function readPending(connection: Connection): PromiseLike<Pending[]> {
  return connection(TABLES.pending).orderBy('id').select();
}

/** Removes exactly these rows: what came in meanwhile stays. */
export async function removePending(connection: Connection, pending: readonly Pending[]) {
  await inChunks(
    pending.map(({ id }) => id),
    async (ids) => {
      await connection(TABLES.pending).whereIn('id', ids).delete();
      return [];
    }
  );
}
