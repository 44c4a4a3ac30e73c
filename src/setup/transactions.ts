import type { Core } from '@strapi/strapi';

type Database = Core.Strapi['db'];
type Hook = () => unknown;

/** What is used here of knex's transaction. */
interface Transaction {
  commit(value?: unknown): Promise<unknown>;
  readonly executionPromise: Promise<unknown>;
}

interface Parameters {
  readonly trx: Transaction;
  onCommit(hook: Hook): void;
  onRollback(hook: Hook): void;
}

type Run = (parameters: Parameters) => Promise<unknown>;

/** The drivers' and the pool's own doors, as far as they are used here. */
interface Pool {
  on(event: 'release', listener: (connection: unknown) => void): void;
}
interface SqliteConnection {
  readonly inTransaction: boolean;
  exec(sql: string): void;
}

/**
 * Makes Strapi's transactions tell the truth and harm nobody when the database fails:
 *
 * - A COMMIT that fails – the connection is cut, the disk is full, another process reads – is an error. Strapi asks for
 *   a transaction without a container, where knex keeps the failure to itself: the caller would be told "done".
 * - What is to happen after a commit or rollback may fail: it is logged. Strapi does not wait for it, so that a
 *   rejection would end the process – its events read the database again, on a connection that may be gone.
 * - A SQLite connection goes back to the pool without an open transaction. SQLite leaves one open when it is too busy
 *   to commit, and whatever came next would join it and never be committed.
 */
export function mendTransactions(strapi: Core.Strapi) {
  const { db } = strapi;
  const transaction = db.transaction.bind(db) as (run?: Run) => Promise<unknown>;
  const seen = new WeakSet<Transaction>();
  const mend = (trx: Transaction) => {
    if (!seen.has(trx)) tellOfFailedCommit(trx);
    seen.add(trx);
  };
  const guard = (hook: Hook) => () => runGuarded(strapi, hook);
  const mended = async (run?: Run) => {
    if (run) {
      return transaction(async (parameters) => {
        mend(parameters.trx);
        const onCommit = (hook: Hook) => parameters.onCommit(guard(hook));
        const onRollback = (hook: Hook) => parameters.onRollback(guard(hook));
        return run({ ...parameters, onCommit, onRollback });
      });
    }
    const begun = (await transaction()) as { get(): Transaction };
    mend(begun.get());
    return begun;
  };
  db.transaction = mended as Database['transaction'];
  if (db.dialect.client === 'sqlite') leaveNoneOpen(db);
}

/** Knex resolves `commit` even if COMMIT failed, and rejects `executionPromise`. */
function tellOfFailedCommit(trx: Transaction) {
  const commit = trx.commit.bind(trx);
  trx.commit = async (value?: unknown) => {
    const answer = await commit(value);
    await trx.executionPromise;
    return answer;
  };
}

async function runGuarded(strapi: Core.Strapi, hook: Hook) {
  try {
    await hook();
  } catch (error) {
    strapi.log.error(`After a transaction: ${(error as Error).message}`);
  }
}

function leaveNoneOpen({ connection }: Database) {
  const { pool } = connection.client as { pool: Pool };
  pool.on('release', (released) => {
    const sqlite = released as SqliteConnection;
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
  });
}
