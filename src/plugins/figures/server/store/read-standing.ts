import type { Core } from '@strapi/strapi';
import { collate } from '../../../../language';
import { EMPTY_CELL } from '../domain/cell';
import type { ClusterYear, SubjectKey } from '../domain/facts';
import type { NamedIndicator } from '../domain/panel/ledger';
import type { Standing, StandingMember } from '../domain/standing';
import type { Structure } from '../domain/structure';
import { readSubjectKey, subjectKey } from '../domain/subject-key';
import { targetOf } from '../domain/target-of';
import type { Connection } from './connection';
import { cellId, cellsById } from './derived/cell-row';
import type { State } from './derived/fresh';
import { readCells } from './derived/read-cells';
import { readStructure } from './derived/structure-copy';
import { readIndicators } from './read-indicators';
import { readNames } from './read-names';
import { readTargets } from './read-targets';

/** Reads how a subject and its members stand in a period, in a few look-ups; null when there is no such subject. */
export async function readStanding(
  strapi: Core.Strapi,
  connection: Connection,
  state: State,
  subject: SubjectKey,
  period: string,
  locale: string
): Promise<Standing | null> {
  const structure = await readStructure(strapi, connection, state.structure);
  const { kind, documentId } = readSubjectKey(subject);
  const years = kind === 'cluster' ? structure.clusters.get(documentId)?.years : [];
  if (!years || (kind === 'organisation' && !structure.organisations.has(documentId))) return null;
  const members = membersOf(structure, subject, period, years);
  const everybody = [subject, ...members.map((member) => member.subject)];
  const names = await readNames(strapi, connection, everybody, locale);
  const indicators = inOrder(await readIndicators(strapi, connection, locale));
  const targets = await readTargets(strapi, connection, everybody, [period]);
  const rows = await readCells(connection, everybody, [period]);
  const cells = cellsById(rows);
  const spoken = new Set(rows.map((row) => row.indicator_key));
  const pact = yearOf(years, period)?.targets ?? [];
  for (const { indicator } of [...pact, ...[...targets.values()].flat()]) spoken.add(indicator);
  return {
    subject,
    period,
    members: kind === 'cluster' ? members : byName(members, names),
    cell: (of, indicator) => cells.get(cellId({ subject: of, indicator, period })) ?? EMPTY_CELL,
    target(of, indicator) {
      const own = (targets.get(of) ?? []).filter((figure) => figure.indicator === indicator);
      return targetOf(indicator, period, own, of === subject ? years : []);
    },
    spokenOf: [...indicators.keys()].filter((id) => spoken.has(id)),
    indicators,
    names,
  };
}

function membersOf(
  structure: Structure,
  subject: SubjectKey,
  period: string,
  years: readonly ClusterYear[]
): StandingMember[] {
  const counted = structure.membersOf(subject, period).members;
  if (readSubjectKey(subject).kind === 'organisation') {
    return counted.map((member) => ({ subject: member, role: null, counts: true }));
  }
  const listed = new Map(
    (yearOf(years, period)?.members ?? []).map(({ organisation, role }) => [
      subjectKey('organisation', organisation),
      role,
    ])
  );
  return [...listed].map(([member, role]) => ({ subject: member, role, counts: counted.includes(member) }));
}

/** The year that a period lies in; a term of office lies in none. */
const yearOf = (years: readonly ClusterYear[], period: string) =>
  period.includes('/') ? undefined : years.find(({ year }) => year === Number(period.slice(0, 4)));

const byName = (members: readonly StandingMember[], names: ReadonlyMap<SubjectKey, string>) =>
  [...members].sort((a, b) => collate(names.get(a.subject) ?? '', names.get(b.subject) ?? ''));

const inOrder = (indicators: ReadonlyMap<string, NamedIndicator>) =>
  new Map([...indicators].sort(([, a], [, b]) => a.order - b.order || (a.code < b.code ? -1 : 1)));
