import type { Core } from '@strapi/strapi';
import type { Cluster, ClusterYear, MemberRole } from '../domain/facts';
import { addTo } from '../domain/group-by';
import type { Connection } from './connection';
import { linkOf, tableOf } from './link';
import { preferLocale, type LocalizedRow } from './prefer-locale';

const CLUSTER = 'api::emulation-cluster.emulation-cluster';

interface YearRow {
  readonly cluster: number;
  readonly id: number;
  readonly year: number;
  readonly pact_signed_on: string | null;
}

/** Every cluster with its years, members in the order of the pact, and targets; each document once. */
export async function readClusters(strapi: Core.Strapi, connection: Connection): Promise<Cluster[]> {
  const rows: (LocalizedRow & { id: number })[] = await connection(tableOf(strapi, CLUSTER)).select(
    'id',
    'document_id',
    'locale'
  );
  const years = await readYears(strapi, connection);
  const members = await readMembers(strapi, connection);
  const targets = await readTargets(strapi, connection);
  return [...preferLocale(rows).values()].map(({ id, document_id }) => ({
    id: document_id,
    years: years
      .filter(({ cluster }) => cluster === id)
      .map((row): ClusterYear => ({
        year: row.year,
        pactSignedOn: row.pact_signed_on,
        members: members.get(row.id) ?? [],
        targets: targets.get(row.id) ?? [],
      })),
  }));
}

async function readYears(strapi: Core.Strapi, connection: Connection): Promise<YearRow[]> {
  const link = linkOf(strapi, CLUSTER, 'years');
  return connection(`${link.table} as link`)
    .join(`${link.target} as year`, 'year.id', `link.${link.to}`)
    .where('link.field', 'years')
    .orderBy(['year.year', 'year.id'])
    .select({
      cluster: `link.${link.from}`,
      id: 'year.id',
      year: 'year.year',
      pact_signed_on: 'year.pact_signed_on',
    });
}

async function readMembers(strapi: Core.Strapi, connection: Connection) {
  const [list, link] = [
    linkOf(strapi, 'emulation.year', 'members'),
    linkOf(strapi, 'emulation.member', 'organisation'),
  ];
  const rows: { year: number; role: MemberRole; organisation: string }[] = await connection(
    `${list.table} as list`
  )
    .join(`${list.target} as member`, 'member.id', `list.${list.to}`)
    .join(`${link.table} as link`, `link.${link.from}`, 'member.id')
    .join(`${link.target} as organisation`, 'organisation.id', `link.${link.to}`)
    .where('list.field', 'members')
    .orderBy(['list.order', 'list.id'])
    .select({ year: `list.${list.from}`, role: 'member.role', organisation: 'organisation.document_id' });
  return groupByYear(rows, ({ role, organisation }) => ({ role, organisation }));
}

async function readTargets(strapi: Core.Strapi, connection: Connection) {
  const [list, link] = [
    linkOf(strapi, 'emulation.year', 'targets'),
    linkOf(strapi, 'emulation.target', 'indicator'),
  ];
  const rows: { year: number; value: number; indicator: string }[] = await connection(`${list.table} as list`)
    .join(`${list.target} as target`, 'target.id', `list.${list.to}`)
    .join(`${link.table} as link`, `link.${link.from}`, 'target.id')
    .join(`${link.target} as indicator`, 'indicator.id', `link.${link.to}`)
    .where('list.field', 'targets')
    .orderBy(['list.order', 'list.id'])
    .select({ year: `list.${list.from}`, value: 'target.value', indicator: 'indicator.document_id' });
  return groupByYear(rows, ({ value, indicator }) => ({ value, indicator }));
}

function groupByYear<Row extends { year: number }, Item>(rows: readonly Row[], item: (row: Row) => Item) {
  const groups = new Map<number, Item[]>();
  for (const row of rows) addTo(groups, row.year, item(row));
  return groups;
}
