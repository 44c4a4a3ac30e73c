import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../language';
import type { SubjectKey } from '../domain/facts';
import { subjectKey } from '../domain/subject-key';
import { targetOf } from '../domain/target-of';
import type { Connection } from '../store/connection';
import { parseCell } from '../store/derived/cell-row';
import { readFresh } from '../store/derived/fresh';
import { readTwiceKnown } from '../store/derived/read-twice-known';
import { readStructure } from '../store/derived/structure-copy';
import { TABLES } from '../store/derived/tables';
import { readIndicators } from '../store/read-indicators';
import { readNames } from '../store/read-names';
import { readTargets } from '../store/read-targets';

/** Targets by subject and indicator. */
export type Targets = ReadonlyMap<SubjectKey, ReadonlyMap<string, number>>;

/** One state of the database, with all cells up to date. */
export type Reading = Awaited<ReturnType<typeof openReading>>;

/** The stored cells, for what looks at very many of them at once. */
const cells = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Runs reads – and writes to tables of one's own – in one transaction and one snapshot, with all cells up to date.
   *
   * @param first run before the snapshot is taken: see `readFresh`. All of it is run again if another transaction
   *   came in between.
   */
  read: <Result>(
    read: (reading: Reading) => Promise<Result>,
    first?: (connection: Connection) => Promise<void>
  ): Promise<Result> =>
    readFresh(
      strapi,
      async (connection, state) => read(await openReading(strapi, connection, state.structure)),
      undefined,
      first
    ),
});

async function openReading(strapi: Core.Strapi, connection: Connection, version: string) {
  const structure = await readStructure(strapi, connection, version);
  return {
    connection,
    structure,
    /** The table of stored cells: subject_key, period, indicator_key, body. */
    table: TABLES.cells,
    parse: (body: string) => parseCell({ body }),
    /** The cells of a period that are both reported and computed. */
    twiceKnown: (period: string) => readTwiceKnown(connection, period),
    /** The targets of subjects in a period, by the same rule as in panels. */
    targets: async (subjects: readonly SubjectKey[], period: string): Promise<Targets> => {
      const given = await readTargets(strapi, connection, subjects, [period]);
      const years = new Map(
        [...structure.clusters].map(([id, cluster]) => [subjectKey('cluster', id), cluster.years])
      );
      const targets = subjects.map((subject) => {
        const [own, pacts] = [given.get(subject) ?? [], years.get(subject) ?? []];
        const indicators = new Set([
          ...own.map(({ indicator }) => indicator),
          ...pacts.flatMap((year) => year.targets.map(({ indicator }) => indicator)),
        ]);
        const found = [...indicators].flatMap((indicator): [string, number][] => {
          const target = targetOf(indicator, period, own, pacts);
          return target === null ? [] : [[indicator, target]];
        });
        return [subject, new Map(found)] as const;
      });
      return new Map(targets.filter(([, found]) => found.size > 0));
    },
    names: (subjects: readonly SubjectKey[], locale: Locale) =>
      readNames(strapi, connection, subjects, locale),
    indicators: (locale: Locale) => readIndicators(strapi, connection, locale),
  };
}

export default cells;
