import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../../../../figures/server/domain/facts';

/**
 * Lets one sheet be saved at a time, and holds every figure with a row in these cells – all its rows, wherever they lie
 * – until the end of the transaction: what is compared with `was` cannot change before it is written, neither by
 * another sheet nor in the content manager. A write that is under way is waited for, so read after this. SQLite has one
 * writer anyway.
 */
export async function lockSheets(
  strapi: Core.Strapi,
  subjects: readonly SubjectKey[],
  period: string
): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const { tableName } = strapi.db.metadata.get('api::figure.figure');
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(5401998)');
    const here = trx(tableName)
      .whereIn('subject_key', [...subjects])
      .where({ period })
      .select('document_id');
    // In one order, so that nobody who locks them likewise waits for us while we wait for them.
    await trx(tableName).whereIn('document_id', here).orderBy('id').forUpdate().select('id');
  });
}
