import type { Core } from '@strapi/strapi';

/**
 * Lets one sheet be saved at a time, until the end of the transaction: what is compared with `was` cannot change
 * before it is written. SQLite has one writer anyway.
 */
export async function lockSheets(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(({ trx }) => trx.raw('SELECT pg_advisory_xact_lock(5401998)'));
}
