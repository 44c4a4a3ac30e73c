import type { Core } from '@strapi/strapi';
import { generate, type Dataset } from '../generate';
import { UIDS } from '../generate/write-world';
import { AGGREGATE_INDEXES } from './aggregate-questions';

/** What a server process spent: milliseconds of CPU and of the clock. */
export interface Spent {
  readonly cpu: number;
  readonly wall: number;
}

const FIGURE = UIDS.figure;

/** What the runner may ask of a server process, besides HTTP. */
export const createOperations = (strapi: Core.Strapi) => ({
  generate: (dataset: Dataset) => measure(() => generate(strapi, dataset)),

  /** Rows came in behind the engine's back: everything is derived anew, as on the first start of a filled database. */
  derive: () =>
    measure(() =>
      (strapi.plugin('figures').service('derived') as unknown as { rebuild(): Promise<number> }).rebuild()
    ),

  /** Verifies figures one after another, as an editor's button does: the Document Service's publish. */
  publish: (documentIds: readonly string[]) =>
    measure(async () => {
      for (const documentId of documentIds) await strapi.documents(FIGURE).publish({ documentId });
    }),

  /** The indexes that the plain SQL aggregates are best served by; publishing is measured without them. */
  async aggregateIndexes(there: boolean) {
    for (const [name, definition] of Object.entries(AGGREGATE_INDEXES)) {
      const sql = there ? `CREATE INDEX ${name} ON figures ${definition}` : `DROP INDEX ${name}`;
      await strapi.db.connection.raw(sql);
    }
    await strapi.db.connection.raw(
      strapi.db.dialect.client === 'postgres' ? 'VACUUM ANALYZE figures' : 'ANALYZE'
    );
  },

  /** A token that may do everything, for requests that write. */
  async token() {
    const service = strapi.service('admin::api-token') as unknown as {
      create(token: object): Promise<{ accessKey: string }>;
    };
    const name = `bench ${process.pid} ${Date.now()}`;
    const { accessKey } = await service.create({
      name,
      description: '',
      type: 'full-access',
      lifespan: null,
    });
    return accessKey;
  },
});

export async function measure(work: () => Promise<unknown>): Promise<Spent> {
  const before = { cpu: process.cpuUsage(), wall: performance.now() };
  await work();
  const { user, system } = process.cpuUsage(before.cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - before.wall };
}
