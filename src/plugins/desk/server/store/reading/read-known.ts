import type { Core } from '@strapi/strapi';
import { CATALOGUE, type Indicator } from '../../../../../language';
import type { NamedSubject } from '../../domain/reading/known';
import type { IndicatorReference } from '../../domain/reading/reading';
import { readSubjectChoices } from '../read-choices';

interface IndicatorRow {
  documentId: string;
  code: string;
  name: string;
  unit: Indicator['unit'];
  kind: Indicator['kind'];
  better: Indicator['better'];
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
  const subjects = await readSubjectChoices(strapi, null);
  return subjects.map(({ kind, documentId, name, aliases, within }) => ({
    ...{ kind, documentId, name, within },
    names: [name, ...aliases],
  }));
}
