import type { Core } from '@strapi/strapi';
import type { IndicatorChoice, SubjectChoice, SubjectKind } from '../domain/choices';

const VIETNAMESE = { where: { locale: 'vi' } } as const;

interface OrganisationRow {
  documentId: string;
  name: string;
  shortName: string | null;
  aliases: string | null;
  parent: { name: string } | null;
}

interface ClusterRow {
  documentId: string;
  name: string;
  number: number | null;
  aliases: string | null;
  owner: { name: string } | null;
}

/** Other names are written one on a line. */
const lines = (text: string | null) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Every indicator in Vietnamese, in the order of the catalogue. */
export async function readIndicatorChoices(strapi: Core.Strapi): Promise<IndicatorChoice[]> {
  const rows = (await strapi.db.query('api::indicator.indicator').findMany({
    ...VIETNAMESE,
    select: ['documentId', 'code', 'name', 'unit', 'kind', 'aliases'],
    orderBy: [{ order: 'asc' }, { code: 'asc' }],
  })) as (Omit<IndicatorChoice, 'aliases'> & { aliases: string | null })[];
  return rows.map(({ documentId, code, name, unit, kind, aliases }) => ({
    documentId,
    code,
    name,
    unit,
    kind,
    aliases: lines(aliases),
  }));
}

/** Organisations, clusters or both, in Vietnamese, by name. */
export async function readSubjectChoices(
  strapi: Core.Strapi,
  kind: SubjectKind | null
): Promise<SubjectChoice[]> {
  const clusters = kind === 'organisation' ? [] : await readClusters(strapi);
  const organisations = kind === 'cluster' ? [] : await readOrganisations(strapi);
  return [...clusters, ...organisations];
}

async function readOrganisations(strapi: Core.Strapi): Promise<SubjectChoice[]> {
  const rows: OrganisationRow[] = await strapi.db.query('api::organisation.organisation').findMany({
    ...VIETNAMESE,
    select: ['documentId', 'name', 'shortName', 'aliases'],
    populate: { parent: { select: ['name'] } },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ documentId, name, shortName, aliases, parent }) => ({
    kind: 'organisation',
    documentId,
    name,
    aliases: [...lines(shortName), ...lines(aliases)],
    within: parent?.name ?? null,
  }));
}

async function readClusters(strapi: Core.Strapi): Promise<SubjectChoice[]> {
  const rows: ClusterRow[] = await strapi.db.query('api::emulation-cluster.emulation-cluster').findMany({
    ...VIETNAMESE,
    select: ['documentId', 'name', 'number', 'aliases'],
    populate: { owner: { select: ['name'] } },
    orderBy: [{ number: 'asc' }, { name: 'asc' }],
  });
  return rows.map(({ documentId, name, number, aliases, owner }) => ({
    kind: 'cluster',
    documentId,
    name,
    // By its number it is told in every text, whatever its whole name.
    aliases: [...lines(aliases), ...(number === null ? [] : [`Cụm thi đua số ${number}`])],
    within: owner?.name ?? null,
  }));
}
