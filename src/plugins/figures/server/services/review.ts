import type { Core } from '@strapi/strapi';
import { EMPTY_CELL } from '../domain/cell';
import type { Figure, SubjectKey } from '../domain/facts';
import type { Contradiction, ReviewPage, Revision, SilentUnits } from '../domain/review';
import { writeContradiction, writeRevision, type ReviewWords } from '../domain/write-review';
import type { Connection } from '../store/connection';
import { cellId, cellsById, keyOfRow, parseCell } from '../store/derived/cell-row';
import { readFresh } from '../store/derived/fresh';
import { readCells } from '../store/derived/read-cells';
import { countContradictions, readContradictions, type Page } from '../store/read-contradictions';
import { readIndicators } from '../store/read-indicators';
import { readNames } from '../store/read-names';
import { countRevised, readRevised, readTotals } from '../store/read-revised';
import { readSilent } from '../store/read-silent';
import { readTitles } from '../store/read-titles';
import { houseStyle } from './house-style';

/** What editors should look into among verified figures, in Vietnamese. Nothing here is for readers. */
const review = ({ strapi }: { strapi: Core.Strapi }) => {
  const wordsFor = async (
    connection: Connection,
    subjects: readonly SubjectKey[],
    figures: readonly Figure[]
  ): Promise<ReviewWords> => ({
    style: houseStyle(strapi, 'vi'),
    indicators: await readIndicators(strapi, connection, 'vi'),
    names: await readNames(strapi, connection, subjects, 'vi'),
    titles: await readTitles(
      strapi,
      connection,
      figures.flatMap(({ article }) => article ?? []),
      'vi'
    ),
  });

  return {
    /** Cells whose reported and computed value cannot both be right, the latest periods first. */
    contradictions: (page: Page): Promise<ReviewPage<Contradiction>> =>
      readFresh(strapi, async (connection) => {
        const rows = await readContradictions(connection, page);
        const cells = rows.map((row) => ({ ...keyOfRow(row), cell: parseCell(row) }));
        const reported = cells.flatMap(({ cell }) => cell.reported ?? []);
        const words = await wordsFor(
          connection,
          rows.map((row) => row.subject_key),
          reported
        );
        const items = cells.flatMap((cell) => writeContradiction(cell, words) ?? []);
        return { items, total: await countContradictions(connection) };
      }),

    /** Facts that were reported again with another value, the latest revision first. */
    revisions: (page: Page): Promise<ReviewPage<Revision>> =>
      readFresh(strapi, async (connection) => {
        const facts = await readRevised(strapi, connection, page);
        const figures = await readTotals(strapi, connection, facts);
        const subjects = [...new Set(facts.map(({ subject }) => subject))];
        const periods = [...new Set(facts.map(({ period }) => period))];
        const rows = await readCells(connection, subjects, periods, [
          ...new Set(facts.map(({ indicator }) => indicator)),
        ]);
        const cells = cellsById(rows);
        const words = await wordsFor(connection, subjects, figures);
        const items = facts.flatMap(
          (fact) =>
            writeRevision({ ...fact, cell: cells.get(cellId(fact)) ?? EMPTY_CELL }, figures, words) ?? []
        );
        return { items, total: await countRevised(strapi, connection) };
      }),

    /** Members of a year's clusters of whom nothing is known in it; `limit` of them by name. */
    silent: (year: number, limit: number): Promise<SilentUnits> =>
      readFresh(strapi, (connection, state) => readSilent(strapi, connection, state, year, limit)),

    /** How many there are of each. */
    count: (): Promise<{ contradictions: number; revisions: number }> =>
      readFresh(strapi, async (connection) => ({
        contradictions: await countContradictions(connection),
        revisions: await countRevised(strapi, connection),
      })),
  };
};

export default review;
