import type { Core } from '@strapi/strapi';

const WRITES = ['create', 'createMany', 'update', 'updateMany', 'delete', 'deleteMany'] as const;

/**
 * Makes a query-engine write of these types one transaction, hooks included. The Document Service opens one around
 * each action; `strapi.db.query(…)` commits the row first and runs the hooks afterwards, so that a refused figure
 * would stay and a crash in between would leave it without its keys.
 */
export function makeWritesAtomic(strapi: Core.Strapi, uids: ReadonlySet<string>) {
  const manager = strapi.db.entityManager as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of WRITES) {
    const write = manager[name]?.bind(manager);
    if (!write)
      throw new Error(`Strapi's entity manager has no "${name}" any more: see make-writes-atomic.ts.`);
    manager[name] = (uid, ...rest) =>
      uids.has(String(uid))
        ? strapi.db.transaction(() => write(uid, ...rest) as Promise<unknown>)
        : write(uid, ...rest);
  }
}
