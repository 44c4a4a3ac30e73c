import type { Core } from '@strapi/strapi';
import { keepSqliteWhole, leaveNoneOpen, type Transaction } from './sqlite-transactions';
import { tellOfFailedCommit } from './tell-of-failed-commit';

type Database = Core.Strapi['db'];
type Hook = () => unknown;

interface Parameters {
  readonly trx: Transaction;
  onCommit(hook: Hook): void;
  onRollback(hook: Hook): void;
}

type Run = (parameters: Parameters) => Promise<unknown>;

/**
 * Makes Strapi's transactions tell the truth and harm nobody when the database fails:
 *
 * - A COMMIT that fails is an error: see `tell-of-failed-commit.ts`.
 * - What is to happen after a commit or rollback may fail: it is logged. Strapi does not wait for it, so that a
 *   rejection would end the process – its events read the database again, on a connection that may be gone.
 * - What SQLite has given up, or has not ended, is not gone on with: see `sqlite-transactions.ts`.
 */
export function mendTransactions(strapi: Core.Strapi) {
  const { db } = strapi;
  const isSqlite = db.dialect.client === 'sqlite';
  const transaction = db.transaction.bind(db) as (run?: Run) => Promise<unknown>;
  const mended = new WeakSet<Transaction>();
  const mend = async (trx: Transaction) => {
    if (mended.has(trx)) return; // one within another is the other
    mended.add(trx);
    tellOfFailedCommit(trx);
    if (isSqlite) await keepSqliteWhole(trx);
  };
  const guard = (hook: Hook) => () => runGuarded(strapi, hook);
  const mendedTransaction = async (run?: Run) => {
    if (!run) {
      const begun = (await transaction()) as { get(): Transaction };
      await mend(begun.get());
      return begun;
    }
    return transaction(async (parameters) => {
      if (!mended.has(parameters.trx)) await mend(parameters.trx);
      const onCommit = (hook: Hook) => parameters.onCommit(guard(hook));
      const onRollback = (hook: Hook) => parameters.onRollback(guard(hook));
      return run({ ...parameters, onCommit, onRollback });
    });
  };
  db.transaction = mendedTransaction as Database['transaction'];
  if (isSqlite) leaveNoneOpen(db.connection.client);
}

async function runGuarded(strapi: Core.Strapi, hook: Hook) {
  try {
    await hook();
  } catch (error) {
    strapi.log.error(`After a transaction: ${(error as Error).message}`);
  }
}
