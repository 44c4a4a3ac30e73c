import type { Core } from '@strapi/strapi';
import { CATALOGUE, type Indicator } from '../../../../../language';
import type { NamedSubject } from '../../domain/reading/known';
import type { IndicatorReference } from '../../domain/reading/reading';

interface IndicatorRow {
  documentId: string;
  code: string;
  name: string;
  unit: Indicator['unit'];
  kind: Indicator['kind'];
  better: Indicator['better'];
  aliases: string | null;
}

interface SubjectRow {
  documentId: string;
  name: string;
  shortName?: string | null;
  aliases: string | null;
}

const VIETNAMESE = { locale: 'vi' };
const lines = (text: string | null | undefined) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What editors do not keep of an indicator: the other units that it is printed in, and what it pays for. */
const BUILT_IN = new Map(CATALOGUE.map((indicator) => [indicator.code, indicator]));

/** The catalogue as editors keep it; an indicator without an alias is told by its name. */
export async function readIndicators(
  strapi: Core.Strapi
): Promise<{ reference: IndicatorReference; indicator: Indicator }[]> {
  const rows: IndicatorRow[] = await strapi.db.query('api::indicator.indicator').findMany({
    where: VIETNAMESE,
    select: ['documentId', 'code', 'name', 'unit', 'kind', 'better', 'aliases'],
    orderBy: [{ order: 'asc' }, { code: 'asc' }],
  });
  return rows.map(({ documentId, code, name, unit, kind, better, aliases }) => {
    const { otherUnits, worthOf } = BUILT_IN.get(code) ?? {};
    const told = lines(aliases);
    return {
      reference: { documentId, name, code, unit },
      indicator: {
        ...{ code, unit, kind, better },
        ...{ name: { vi: name, en: name }, definition: { vi: '', en: '' } },
        aliases: told.length > 0 ? told : [name],
        ...(otherUnits && { otherUnits }),
        ...(worthOf && { worthOf }),
      },
    };
  });
}

/** Every organisation and cluster with the names that a text may call it by. */
export async function readSubjects(strapi: Core.Strapi): Promise<NamedSubject[]> {
  const organisations: SubjectRow[] = await strapi.db.query('api::organisation.organisation').findMany({
    where: VIETNAMESE,
    select: ['documentId', 'name', 'shortName', 'aliases'],
  });
  const clusters: SubjectRow[] = await strapi.db.query('api::emulation-cluster.emulation-cluster').findMany({
    where: VIETNAMESE,
    select: ['documentId', 'name', 'aliases'],
  });
  return [...clusters.map(named('cluster')), ...organisations.map(named('organisation'))];
}

const named =
  (kind: NamedSubject['kind']) =>
  ({ documentId, name, shortName, aliases }: SubjectRow): NamedSubject => ({
    ...{ kind, documentId, name },
    names: [name, ...lines(shortName), ...lines(aliases)],
  });
