import type { Core } from '@strapi/strapi';
import { tableOf } from '../generate/tables';
import { UIDS } from '../generate/write-world';
import { countBroken } from './count-broken';

/** A verified figure that a writer wants to stand; documentIds. */
export interface Report {
  readonly organisation: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
}

interface BatchService {
  create(rows: readonly object[], published: boolean): Promise<string[]>;
}

interface DerivedService {
  verify(): Promise<readonly object[]>;
  rebuild(): Promise<number>;
}

const FIGURE = UIDS.figure;

/** Writes for tests of concurrency and faults, each through a door that an editor or a program has. */
export const createWriteOperations = (strapi: Core.Strapi) => {
  const derived = () => strapi.plugin('figures').service('derived') as unknown as DerivedService;
  const batch = () => strapi.plugin('figures').service('batch') as unknown as BatchService;
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

    /** All of them or none, through the door for batches; returns their documentIds. */
    reportAll: (reports: readonly Report[]) =>
      batch().create(
        reports.map((each) => ({ scope: 'total', qualifier: 'exact', ...each })),
        true
      ),

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

    countBroken: () => countBroken(strapi),

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
