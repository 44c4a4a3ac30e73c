import type { Core } from '@strapi/strapi';
import { tableOf } from '../generate/tables';
import { UIDS } from '../generate/write-world';

/** A verified figure that a writer wants to stand; documentIds. */
export interface Report {
  readonly organisation: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
}

interface DerivedService {
  verify(): Promise<readonly object[]>;
  rebuild(): Promise<number>;
}

const FIGURE = UIDS.figure;

/** Writes for tests of concurrency and faults, each through a door that an editor or a program has. */
export const createWriteOperations = (strapi: Core.Strapi) => {
  const derived = () => strapi.plugin('figures').service('derived') as unknown as DerivedService;
  const create = async (report: Report) => {
    const data = { scope: 'total' as const, qualifier: 'exact' as const, ...report };
    return (await strapi.documents(FIGURE).create({ data, status: 'published' })).documentId;
  };
  return {
    report: create,

    /** Another value for a figure, verified at once. */
    async correct({ documentId, value }: { documentId: string; value: number }) {
      await strapi.documents(FIGURE).update({ documentId, data: { value }, status: 'published' });
    },

    async withdraw(documentId: string) {
      await strapi.documents(FIGURE).unpublish({ documentId });
    },

    /** All of them or none; returns their documentIds. */
    reportAll: (reports: readonly Report[]) =>
      strapi.db.transaction(async () => {
        const ids: string[] = [];
        for (const each of reports) ids.push(await create(each));
        return ids;
      }),

    async move({ organisation, parent }: { organisation: string; parent: string }) {
      await strapi.documents(UIDS.organisation).update({ documentId: organisation, data: { parent } });
    },

    rebuild: () => derived().rebuild(),

    /** How many differences there are between what is stored and what the figures say. */
    verify: async () => (await derived().verify()).length,

    /** How many published figures each of the notes stands for: a note names a figure by indicator, period, subject. */
    async countReports(reports: readonly Report[]) {
      const table = tableOf(strapi, FIGURE);
      const counts: number[] = [];
      for (const { organisation, indicator, period, value } of reports) {
        const where = {
          subject_key: `organisation:${organisation}`,
          indicator_key: indicator,
          period,
          value,
        };
        const rows = await strapi.db.connection(table).where(where).whereNotNull('published_at').select('id');
        counts.push(rows.length);
      }
      return counts;
    },

    /** How many rows are half-written: published without a draft, twice there, or without their links or keys. */
    async countBroken() {
      const table = tableOf(strapi, FIGURE);
      const { connection } = strapi.db;
      const [{ lone = 0 } = {}] = await connection(`${table} as live`)
        .leftJoin(`${table} as draft`, (join) => {
          join.on('draft.document_id', 'live.document_id').onNull('draft.published_at');
        })
        .whereNotNull('live.published_at')
        .whereNull('draft.id')
        .count({ lone: 'live.id' });
      const twice = await connection(table)
        .groupByRaw('document_id, (published_at IS NULL)')
        .havingRaw('COUNT(*) > 1')
        .select('document_id');
      const [{ keyless = 0 } = {}] = await connection(table)
        .where((query) => query.whereNull('indicator_key').orWhereNull('subject_key'))
        .whereNotNull('published_at')
        .count({ keyless: 'id' });
      return Number(lone) + twice.length + Number(keyless);
    },

    /** Lets the SQLite file grow by so many pages and no further; null takes the limit away. */
    async limitPages(more: number | null) {
      const [{ page_count: pages }] = (await strapi.db.connection.raw('PRAGMA page_count')) as [
        { page_count: number },
      ];
      await strapi.db.connection.raw(
        `PRAGMA max_page_count = ${more === null ? 1_073_741_823 : pages + more}`
      );
    },
  };
};
