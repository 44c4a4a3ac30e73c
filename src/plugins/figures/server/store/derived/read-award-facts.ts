import type { Core } from '@strapi/strapi';
import { normalize } from '../../../../../language';
import type { SubjectKey } from '../../domain/facts';
import { groupBy } from '../../domain/group-by';
import { readSubjectKey, subjectKey } from '../../domain/subject-key';
import type { Award } from '../../domain/tally-awards';
import { inChunks } from '../chunks';
import type { Connection } from '../connection';
import { linkOf, tableOf } from '../link';
import { preferLocale, type LocalizedRow } from '../prefer-locale';

const AWARD = 'api::award.award';

interface Row extends LocalizedRow {
  form: string;
  giver: string;
  giver_level: string;
  recipient_kind: 'collective' | 'individual';
  year: number;
  theme: string | null;
  decision_date: string | null;
  count: number | null;
  revoked: boolean | number | null;
  published_at: string | number | Date;
  giver_id: string | null;
  organisation_id: string | null;
  cluster_id: string | null;
}

const COLUMNS = [
  'document_id',
  'locale',
  'form',
  'giver',
  'giver_level',
  'recipient_kind',
  'year',
  'theme',
  'decision_date',
  'count',
  'revoked',
  'published_at',
].map((column) => `award.${column}`);

/**
 * The published awards of subjects, each document once: of all when no subjects are given. An award belongs to the
 * organisation that received it; one that names none belongs to its cluster.
 */
export async function readAwardFacts(
  strapi: Core.Strapi,
  connection: Connection,
  subjects?: readonly SubjectKey[]
): Promise<Map<SubjectKey, Award[]>> {
  const rows = subjects
    ? await inChunks(subjects, (chunk): PromiseLike<Row[]> => {
        const ids = chunk.map((key) => readSubjectKey(key).documentId);
        return awardQuery(strapi, connection).where((either) =>
          either.whereIn('organisation_id_row.document_id', ids).orWhereIn('cluster_id_row.document_id', ids)
        );
      })
    : await (awardQuery(strapi, connection) as PromiseLike<Row[]>);
  const wanted = subjects && new Set(subjects);
  const awards = [...preferLocale(rows).values()].flatMap(toAward);
  return groupBy(
    wanted ? awards.filter(({ subject }) => wanted.has(subject)) : awards,
    ({ subject }) => subject
  );
}

function awardQuery(strapi: Core.Strapi, connection: Connection) {
  const query = connection(`${tableOf(strapi, AWARD)} as award`)
    .select(COLUMNS)
    .whereNotNull('award.published_at');
  for (const [attribute, alias] of [
    ['giverOrganisation', 'giver_id'],
    ['organisation', 'organisation_id'],
    ['cluster', 'cluster_id'],
  ] as const) {
    const { table, from, to, target } = linkOf(strapi, AWARD, attribute);
    query
      .leftJoin(`${table} as ${alias}_link`, `${alias}_link.${from}`, 'award.id')
      .leftJoin(`${target} as ${alias}_row`, `${alias}_row.id`, `${alias}_link.${to}`)
      .select({ [alias]: `${alias}_row.document_id` });
  }
  return query;
}

function toAward(row: Row): Award[] {
  const { organisation_id: organisation, cluster_id: cluster } = row;
  if (!organisation && !cluster) return [];
  return [
    {
      id: row.document_id,
      subject: organisation ? subjectKey('organisation', organisation) : subjectKey('cluster', cluster ?? ''),
      form: row.form,
      giver: row.giver_id ?? normalize(row.giver).toLowerCase(),
      giverLevel: row.giver_level,
      recipients: row.recipient_kind,
      year: row.year,
      theme: row.theme === null ? null : normalize(row.theme).toLowerCase(),
      decisionDate: row.decision_date,
      count: row.count,
      revoked: row.revoked === true || row.revoked === 1,
      verifiedAt: new Date(row.published_at).getTime(),
    },
  ];
}
