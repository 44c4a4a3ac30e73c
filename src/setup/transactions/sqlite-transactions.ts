/** The driver's own connection, as far as it is used here. */
interface Connection {
  readonly inTransaction: boolean;
  exec(sql: string): void;
}

/** What is used here of a knex transaction. */
export interface Transaction {
  readonly client: { acquireConnection(): Promise<unknown> };
  commit(value?: unknown): Promise<unknown>;
  readonly executionPromise: Promise<unknown>;
  on(event: 'query', listener: (query: { sql: string }) => void): unknown;
  on(event: 'query-error', listener: (error: Error) => void): unknown;
}

/**
 * Refuses what comes after SQLite has rolled a transaction back by itself, as it does when the disk is full: each
 * statement would be committed for itself – the second of two that were sent at once, the rest of a half-written post.
 */
export async function keepSqliteWhole(trx: Transaction) {
  const connection = (await trx.client.acquireConnection()) as Connection;
  let end: Error | null = null;
  trx.on('query-error', (error) => {
    if (!connection.inTransaction) end ??= error;
  });
  trx.on('query', ({ sql }) => {
    if (connection.inTransaction || /^ROLLBACK/i.test(sql)) return;
    // What was sent at once is told before the error itself.
    const error = new Error('SQLite gave the transaction up after an error: nothing of it was written.');
    throw end ?? Object.assign(error, { code: 'SQLITE_ABORT_ROLLBACK' });
  });
}

/**
 * Sees to it that a connection goes back to the pool without an open transaction. SQLite leaves one open when it is too
 * busy to commit, and whatever came next would join it and never be committed.
 *
 * @param client knex's client.
 */
export function leaveNoneOpen(client: unknown) {
  const { pool } = client as {
    pool: { on(event: 'release', listener: (connection: Connection) => void): void };
  };
  pool.on('release', (connection) => {
    if (connection.inTransaction) connection.exec('ROLLBACK');
  });
}
