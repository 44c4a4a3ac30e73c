import type { Core } from '@strapi/strapi';

/** Strapi's query builder: the pool, or one transaction of it. */
export type Connection = Core.Strapi['db']['connection'];

/**
 * Runs reads that see one state of the database: a PostgreSQL snapshot, or SQLite's single connection. Inside a
 * transaction the reads join it and see its own writes.
 */
export async function readSnapshot<Result>(
  strapi: Core.Strapi,
  read: (connection: Connection) => Promise<Result>
): Promise<Result> {
  if (strapi.db.inTransaction()) return strapi.db.transaction(({ trx }) => read(trx));
  const postgres = strapi.db.dialect.client === 'postgres';
  return strapi.db.connection.transaction(
    (trx) => read(trx),
    postgres ? { isolationLevel: 'repeatable read', readOnly: true } : undefined
  );
}
