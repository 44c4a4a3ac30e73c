import type { Core } from '@strapi/strapi';
import type { Connection } from '../connection';
import { announce } from './announce';
import { applyPending, type Applied } from './apply-pending';
import type { Progress } from './rebuild';
import { TABLES } from './tables';

/** The state that derived data is in. */
export interface State {
  readonly epoch: number;
  /** Version of the structure copy. */
  readonly structure: string;
}

interface StateRow {
  epoch: string | number;
  structure: string;
  pending: boolean | number;
}

/** Reads the state and whether something is pending, in one statement and so from one snapshot. */
async function readState(connection: Connection): Promise<State & { pending: boolean }> {
  const row = (await connection(TABLES.state)
    .where({ id: 1 })
    .first('epoch', 'structure', connection.raw(`EXISTS (SELECT 1 FROM ${TABLES.pending}) AS pending`))) as
    StateRow | undefined;
  if (!row) throw new Error(`${TABLES.state} is empty: run "node scripts/figures-rebuild.mjs".`);
  return {
    epoch: Number(row.epoch),
    structure: row.structure,
    pending: row.pending === true || row.pending === 1,
  };
}

/** PostgreSQL: serialization failure, deadlock. SQLite: another process writes. */
const TRY_AGAIN = new Set(['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED']);
const TRIES = 20;

/**
 * Runs reads of derived data that are up to date with everything committed before: what is pending is applied first,
 * in the same transaction, so that the reads see figures, cells and words of one and the same state.
 *
 * ## Why a reader never sees a stale total
 *
 * The invariant, true of every committed state of the database: *a stored cell is what the definitions make of the
 * facts in that state, or a row in `figures_pending` covers it.* A write of facts adds its pending rows in its own
 * transaction (`hooks/mark-pending.ts`), so both become visible at once, or, after a crash, neither. Applying reads
 * the pending rows, the facts and the cells from one snapshot, derives what they cover, and deletes exactly the rows
 * it read, all in one transaction: a crash leaves everything as it was. A write that commits meanwhile is not in the
 * snapshot, and neither is its pending row: the row stays and still covers what it must.
 *
 * Only one transaction applies at a time. On PostgreSQL all of it runs at REPEATABLE READ and locks the state row
 * first: who comes second fails to serialize and starts again, on a snapshot that has the first one's work. SQLite
 * has one writer. Writers never touch derived rows and appliers never touch facts, so neither waits for the other.
 *
 * A reader that finds nothing pending in its snapshot therefore reads cells that are right for that very snapshot;
 * one that finds something applies it before it reads on. Either way the answer is the state of one moment after the
 * question was asked: no total omits a committed write, and none is a mixture of two states.
 *
 * @param progress told while everything is derived anew.
 * @param first run in the same transaction before anything is read: a lock taken here is held before the snapshot is.
 */
export async function readFresh<Result>(
  strapi: Core.Strapi,
  read: (connection: Connection, state: State) => Promise<Result>,
  progress?: Progress,
  first: (connection: Connection) => Promise<void> = async () => {}
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      let applied: Applied | null = null;
      const result = await inOneSnapshot(strapi, async (trx) => {
        await first(trx);
        const state = await readState(trx);
        applied = state.pending ? await applyPending(strapi, trx, progress) : null;
        return read(trx, applied ?? state);
      });
      if (applied) await announceOnCommit(strapi, applied);
      return result;
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (!TRY_AGAIN.has(code) || attempt === TRIES || strapi.db.inTransaction()) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt));
    }
  }
}

/** Within a caller's transaction nothing is told of what may still be taken back. */
async function announceOnCommit(strapi: Core.Strapi, applied: Applied) {
  if (!strapi.db.inTransaction()) return announce(strapi, applied);
  await strapi.db.transaction(async ({ onCommit }) => onCommit(() => announce(strapi, applied)));
}

async function inOneSnapshot<Result>(
  strapi: Core.Strapi,
  run: (connection: Connection) => Promise<Result>
): Promise<Result> {
  // Within a transaction its own writes are read too; they are pending, and applied with it or not at all.
  if (strapi.db.inTransaction()) return strapi.db.transaction(({ trx }) => run(trx));
  const postgres = strapi.db.dialect.client === 'postgres';
  return strapi.db.connection.transaction(
    (trx) => run(trx),
    postgres ? { isolationLevel: 'repeatable read' } : undefined
  );
}
