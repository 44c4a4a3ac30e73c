import type { Core } from '@strapi/strapi';
import { affectedOrganisations } from '../../domain/affected-organisations';
import type { SubjectKey } from '../../domain/facts';
import { listedEver } from '../../domain/listed-ever';
import { readSubjectKey, subjectKey } from '../../domain/subject-key';
import { inChunks } from '../chunks';
import type { Connection } from '../connection';
import { tableOf } from '../link';
import type { CellWaves } from './cell-waves';
import { readCells } from './read-cells';
import { readCurrentStructure } from './read-current-structure';
import { parseStructure, readCopy, type AppliedStructure } from './structure-copy';
import { TABLES } from './tables';
import type { TallyWaves } from './tally-waves';

/** Where marks and touched keys are collected. */
export interface Work {
  readonly cells: CellWaves;
  readonly tallies: TallyWaves;
  readonly touched: Set<string>;
}

/**
 * Compares the organisations, clusters and indicators as they are with the copy that the stored cells were derived
 * with, whichever way they were changed, and marks every cell whose members or rules are others now.
 */
export async function applyStructure(
  strapi: Core.Strapi,
  trx: Connection,
  before: AppliedStructure,
  { cells, tallies, touched }: Work
): Promise<AppliedStructure> {
  const [copy, current] = [await readCopy(trx), await readCurrentStructure(strapi, trx)];
  const changed = [...new Set([...copy.keys(), ...current.keys()])].filter(
    (key) => copy.get(key) !== current.get(key)
  );
  if (changed.length === 0) return before;
  await writeCopy(trx, changed, current);
  const after: AppliedStructure = { ...parseStructure(current), terms: before.terms };
  for (const key of changed) touched.add(key);
  await markMembers(trx, changed, before, after, { cells, tallies, touched });
  if (changed.some((key) => !current.has(key))) await markAllTallies(trx, after, tallies);
  for (const key of changed.filter((each) => each.startsWith('indicator:'))) {
    await markIndicator(strapi, trx, key.slice('indicator:'.length), after, cells);
  }
  return after;
}

async function writeCopy(trx: Connection, changed: readonly string[], current: ReadonlyMap<string, string>) {
  const gone = changed.filter((key) => !current.has(key));
  await inChunks(gone, async (keys) => {
    await trx(TABLES.structure).whereIn('key', keys).delete();
    return [];
  });
  const rows = changed.flatMap((key) => {
    const body = current.get(key);
    return body === undefined ? [] : [{ key, body }];
  });
  for (let at = 0; at < rows.length; at += 500) {
    await trx(TABLES.structure)
      .insert(rows.slice(at, at + 500))
      .onConflict('key')
      .merge();
  }
}

/** Marks the cells and tallies of every subject and period whose members differ, for whatever they or it have. */
async function markMembers(
  trx: Connection,
  changed: readonly string[],
  before: AppliedStructure,
  after: AppliedStructure,
  { cells, tallies, touched }: Work
) {
  const organisations = new Set(
    changed.filter((key) => key.startsWith('organisation:')).map((key) => readSubjectKey(key).documentId)
  );
  const clusters = [...before.clusters.keys(), ...after.clusters.keys()].map((id) =>
    subjectKey('cluster', id)
  );
  const affected = new Set<SubjectKey>([
    ...affectedOrganisations(organisations, before),
    ...affectedOrganisations(organisations, after),
    ...clusters,
  ]);
  for (const subject of affected) touched.add(subject);
  for (const key of changed.filter((each) => each.startsWith('cluster:'))) {
    for (const structure of [before, after]) {
      const cluster = structure.clusters.get(readSubjectKey(key).documentId);
      for (const id of cluster ? listedEver(cluster) : []) touched.add(subjectKey('organisation', id));
    }
  }
  for (const period of await knownPeriods(trx)) {
    for (const subject of affected) {
      const [old, now] = [before.membersOf(subject, period), after.membersOf(subject, period)];
      if (JSON.stringify(old) === JSON.stringify(now)) continue;
      const everybody = [...new Set([subject, ...old.members, ...now.members])];
      const rows = await readCells(trx, everybody, [period]);
      for (const indicator of new Set(rows.map((row) => row.indicator_key))) {
        cells.mark({ subject, indicator, period });
      }
      tallies.mark({ subject, period });
    }
  }
}

/** What received or gave awards is gone, and its links with it: rare enough to look at all tallies. */
async function markAllTallies(trx: Connection, { terms }: AppliedStructure, tallies: TallyWaves) {
  const rows: { subject_key: string }[] = await trx(TABLES.tallies).distinct('subject_key');
  for (const { subject_key: subject } of rows) await tallies.markSubject(subject, terms);
}

async function knownPeriods(trx: Connection): Promise<Set<string>> {
  const [cells, tallies]: { period: string }[][] = [
    await trx(TABLES.cells).distinct('period'),
    await trx(TABLES.tallies).distinct('period'),
  ];
  return new Set([...(cells ?? []), ...(tallies ?? [])].map(({ period }) => period));
}

/** Marks every cell of an indicator: how it adds up has changed, or it came or went. */
async function markIndicator(
  strapi: Core.Strapi,
  trx: Connection,
  indicator: string,
  { terms }: AppliedStructure,
  cells: CellWaves
) {
  const reported: { subject_key: string; period: string }[] = await trx(tableOf(strapi, 'api::figure.figure'))
    .where({ indicator_key: indicator })
    .whereNotNull('published_at')
    .whereNotNull('subject_key')
    .distinct('subject_key', 'period');
  for (const { subject_key: subject, period } of reported)
    cells.markFigure({ subject, indicator, period }, terms);
  const stored: { subject_key: string; period: string }[] = await trx(TABLES.cells)
    .where({ indicator_key: indicator })
    .select('subject_key', 'period');
  for (const { subject_key: subject, period } of stored) cells.mark({ subject, indicator, period });
}
