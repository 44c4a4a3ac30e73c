import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../domain/facts';
import type { NamedAward } from '../domain/panel/ledger';
import { subjectKey } from '../domain/subject-key';
import type { Connection } from './connection';
import { linkOf, tableOf } from './link';
import { preferLocale, type LocalizedRow } from './prefer-locale';
import type { YearRange } from './read-figures';

const AWARD = 'api::award.award';

interface Row extends LocalizedRow {
  title: string;
  form: string;
  giver: string;
  giver_level: string;
  recipient_kind: 'collective' | 'individual';
  year: number;
  theme: string | null;
  person_name: string | null;
  decision_number: string | null;
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
  'title',
  'form',
  'giver',
  'giver_level',
  'recipient_kind',
  'year',
  'theme',
  'person_name',
  'decision_number',
  'decision_date',
  'count',
  'revoked',
  'published_at',
].map((column) => `award.${column}`);

/** The published awards of a range of years by the subject that received them, each document once. */
export async function readAwards(
  strapi: Core.Strapi,
  connection: Connection,
  subjects: ReadonlySet<SubjectKey>,
  years: YearRange,
  locale: string
): Promise<Map<SubjectKey, NamedAward[]>> {
  const query = connection(`${tableOf(strapi, AWARD)} as award`)
    .select(COLUMNS)
    .whereNotNull('award.published_at')
    .whereBetween('award.year', [years.from, years.to]);
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
  const rows = (await query) as Row[];
  const words = preferLocale(rows, locale);
  const awards = [...preferLocale(rows).values()].flatMap((row) =>
    toAward(row, words.get(row.document_id) ?? row)
  );
  const bySubject = new Map<SubjectKey, NamedAward[]>();
  for (const award of awards) {
    if (subjects.has(award.subject))
      bySubject.set(award.subject, [...(bySubject.get(award.subject) ?? []), award]);
  }
  return bySubject;
}

/** The recipient organisation is the subject; an award that names none belongs to its cluster. */
function toAward(row: Row, words: Row): NamedAward[] {
  const { organisation_id: organisation, cluster_id: cluster } = row;
  if (!organisation && !cluster) return [];
  return [
    {
      id: row.document_id,
      subject: organisation ? subjectKey('organisation', organisation) : subjectKey('cluster', cluster ?? ''),
      form: row.form,
      giver: row.giver_id ?? row.giver.normalize('NFC').toLowerCase(),
      giverLevel: row.giver_level,
      recipients: row.recipient_kind,
      year: row.year,
      theme: row.theme?.normalize('NFC').toLowerCase() ?? null,
      decisionDate: row.decision_date,
      count: row.count,
      revoked: row.revoked === true || row.revoked === 1,
      verifiedAt: new Date(row.published_at).getTime(),
      title: words.title,
      giverName: words.giver,
      themeName: words.theme,
      personName: row.person_name,
      decisionNumber: row.decision_number,
    },
  ];
}
