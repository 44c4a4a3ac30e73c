import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../language';
import type { Board } from '../domain/panel/board';
import { writeBoard } from '../domain/panel/write-board';
import { subjectKey } from '../domain/subject-key';
import { readFresh } from '../store/derived/fresh';
import { readStructure } from '../store/derived/structure-copy';
import { latestYear } from '../store/find-subject';
import { readLedger } from '../store/read-ledger';
import { houseStyle } from './house-style';

/** The board of a cluster, from the cells that its public page is written from. */
const board = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The board of a cluster, up to date with everything committed before the call.
   *
   * @param documentId of the cluster.
   * @param period no term of office: a cluster has its members by the year. Null: the latest year with anything in it.
   * @returns null when there is no such cluster.
   */
  forCluster: (documentId: string, period: string | null, locale: Locale): Promise<Board | null> =>
    readFresh(strapi, async (connection, state) => {
      const cluster = subjectKey('cluster', documentId);
      const code = period ?? (await latestYear(connection, cluster)) ?? String(new Date().getUTCFullYear());
      const { clusters } = await readStructure(strapi, connection, state.structure);
      const years = clusters.get(documentId)?.years ?? [];
      const members = years
        .filter(({ year }) => year === Number(code.slice(0, 4)))
        .flatMap((year) => year.members.map(({ organisation }) => subjectKey('organisation', organisation)));
      const wanted = { subjects: [...new Set([cluster, ...members])], periods: [code] };
      const ledger = await readLedger(strapi, connection, state, wanted, houseStyle(strapi, locale));
      return writeBoard(ledger, cluster, code);
    }),
});

export default board;
