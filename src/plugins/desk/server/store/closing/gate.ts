import type { Core } from '@strapi/strapi';
import { TABLES } from './tables';

/** Strapi's query builder: the pool, or one transaction of it. */
export type Connection = Core.Strapi['db']['connection'];

/**
 * ## Why a closing and a write never miss each other
 *
 * Every transaction that writes a verified figure passes the gate before it looks for closings; a closing shuts it
 * before it looks at figures. On PostgreSQL passing is a share lock on the gate's row, and with it a weak lock on its
 * table, both held until the transaction ends; many pass at once. Shutting is an exclusive lock on the table, taken
 * as the first statement of the closing's transaction: it waits until everybody who has passed is done, and whoever
 * comes later waits for the closing. `LOCK TABLE` takes no snapshot, so the one the closing reads by comes after:
 *
 * - the write passed first: its figures are committed, or gone, before the closing's snapshot – they are frozen;
 * - the closing shut first: the write waits, and its look for closings – a statement after the lock, which at READ
 *   COMMITTED sees all that is committed – finds it: refused, or noted as an amendment. In a transaction that keeps
 *   an older snapshot (REPEATABLE READ) the share lock itself fails, since the closing has changed the row.
 *
 * Either way the outcome is that of one after the other. SQLite has one writer: the closing's first statement writes
 * the row, and a write that looked for closings before fails to begin writing on an old snapshot.
 */
export async function passGate(strapi: Core.Strapi, trx: Connection) {
  if (strapi.db.dialect.client !== 'postgres') return;
  await trx(TABLES.gate).where({ id: 1 }).forShare().select('id');
}

/** Shuts the gate until the transaction ends. Must be its first statement. */
export async function shutGate(strapi: Core.Strapi, trx: Connection) {
  if (strapi.db.dialect.client === 'postgres') {
    await trx.raw('LOCK TABLE ?? IN EXCLUSIVE MODE', [TABLES.gate]);
  }
  await trx(TABLES.gate).where({ id: 1 }).increment('passed', 1);
}
