import type { Core } from '@strapi/strapi';

/**
 * Runs something within the transaction, and takes back that alone if it fails: without a savepoint PostgreSQL would
 * take back everything, and what was half written would stay on SQLite.
 *
 * @throws what it throws.
 */
export async function savepoint<Result>(strapi: Core.Strapi, run: () => Promise<Result>): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SAVEPOINT desk');
    try {
      const result = await run();
      await trx.raw('RELEASE SAVEPOINT desk');
      return result;
    } catch (error) {
      await trx.raw('ROLLBACK TO SAVEPOINT desk');
      throw error;
    }
  });
}
