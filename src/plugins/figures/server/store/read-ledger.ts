import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../../../../language';
import { EMPTY_CELL, type Cell } from '../domain/cell';
import type { SubjectKey } from '../domain/facts';
import { addTo } from '../domain/group-by';
import { lastPeriods } from '../domain/last-periods';
import { LIMITS } from '../domain/panel/limits';
import type { Ledger, QuotedFigure } from '../domain/panel/ledger';
import type { Structure } from '../domain/structure';
import { subjectKey } from '../domain/subject-key';
import type { Connection } from './connection';
import { cellId, cellsById } from './derived/cell-row';
import type { State } from './derived/fresh';
import { readCells } from './derived/read-cells';
import { readStructure } from './derived/structure-copy';
import { readTallies, tallyId } from './derived/tally-waves';
import { readAwardWords } from './read-award-words';
import { readIndicators } from './read-indicators';
import { readNames } from './read-names';
import { readQuotes } from './read-quotes';
import { readTargets } from './read-targets';
import { readTitles } from './read-titles';

/** What panels are asked for. */
export interface Wanted {
  readonly subjects: readonly SubjectKey[];
  readonly periods: readonly string[];
  /** documentIds; leave it out for all. */
  readonly indicators?: readonly string[];
  /** Figures that posts cite: their sources are told too. */
  readonly cited?: readonly QuotedFigure[];
}

/**
 * Reads the ledger of some subjects and periods, however many panels are written from it: a fixed number of look-ups,
 * each by index, whatever the number of figures. The members of the clusters concerned come along, since places
 * depend on them.
 */
export async function readLedger(
  strapi: Core.Strapi,
  connection: Connection,
  state: State,
  { subjects, periods, indicators, cited = [] }: Wanted,
  style: HouseStyle
): Promise<Ledger> {
  const structure = await readStructure(strapi, connection, state.structure);
  const peers = peersOf(subjects, periods, structure);
  const spans = [...new Set(periods.flatMap((period) => lastPeriods(period, LIMITS.series)))];
  const rows = [
    ...(await readCells(connection, subjects, spans, indicators)),
    ...(await readCells(connection, peers, periods, indicators)),
  ];
  const cells = cellsById(rows);
  const own = new Map<string, string[]>();
  for (const row of rows) addTo(own, `${row.period} ${row.subject_key}`, row.indicator_key);
  const tallies = await readTallies(connection, [...subjects, ...peers], periods);
  const awards = [...tallies.values()]
    .flat()
    .flatMap(({ sample, named, revoked }) => [sample, ...named, ...revoked]);
  const reported = [...[...cells.values()].flatMap(({ reported: figure }) => figure ?? []), ...cited];
  const mentioned = [
    ...subjects,
    ...peers,
    ...[...cells.values()].flatMap(({ coverage }) => coverage?.missing ?? []),
    ...subjects.flatMap((subject) =>
      periods.flatMap((period) => structure.membersOf(subject, period).members.slice(0, LIMITS.missing))
    ),
    ...awards.map(({ subject }) => subject),
  ];
  return {
    style,
    cell(subject, indicator, period) {
      const cell = cells.get(cellId({ subject, indicator: indicator.id, period }));
      return cell ?? emptyCell(structure, subject, period);
    },
    indicatorsOf: (subject, period) => own.get(`${period} ${subject}`) ?? [],
    tally: (subject, period) => tallies.get(tallyId({ subject, period })) ?? [],
    targets: await readTargets(strapi, connection, subjects, periods),
    years: new Map([...structure.clusters].map(([id, { years }]) => [subjectKey('cluster', id), years])),
    clustersOf: structure.clustersOf,
    indicators: await readIndicators(strapi, connection, style.locale),
    names: await readNames(strapi, connection, mentioned, style.locale),
    titles: await readTitles(
      strapi,
      connection,
      reported.flatMap(({ article }) => article ?? []),
      style.locale
    ),
    quotes: await readQuotes(
      strapi,
      connection,
      reported.map(({ id }) => id)
    ),
    awards: await readAwardWords(
      strapi,
      connection,
      awards.map(({ id }) => id),
      style.locale
    ),
  };
}

/** The members of the clusters among the subjects, and of those that list one of them. */
function peersOf(
  subjects: readonly SubjectKey[],
  periods: readonly string[],
  structure: Structure
): SubjectKey[] {
  const clusters = new Set([
    ...subjects,
    ...periods.flatMap((period) => subjects.flatMap((subject) => structure.clustersOf(subject, period))),
  ]);
  const years = new Set(periods.map((period) => Number(period.slice(0, 4))));
  const listed = [...structure.clusters.values()]
    .filter(({ id }) => clusters.has(subjectKey('cluster', id)))
    .flatMap((cluster) => cluster.years.filter(({ year }) => years.has(year)))
    .flatMap(({ members }) => members.map(({ organisation }) => subjectKey('organisation', organisation)));
  const already = new Set(subjects);
  return [...new Set(listed)].filter((key) => !already.has(key));
}

/** A cell that is not stored has nothing in it but who could have reported. */
function emptyCell({ membersOf }: Structure, subject: SubjectKey, period: string): Cell {
  const { members, continued } = membersOf(subject, period);
  const coverage = members.length === 0 ? null : { reported: 0, of: members.length, missing: members };
  return { ...EMPTY_CELL, continued, coverage };
}
