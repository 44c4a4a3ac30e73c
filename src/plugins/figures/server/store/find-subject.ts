import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../domain/facts';
import type { SubjectKind } from '../domain/subject-key';
import type { Connection } from './connection';
import { TABLES } from './derived/tables';
import { tableOf } from './link';

const UIDS: Record<SubjectKind, string> = {
  organisation: 'api::organisation.organisation',
  cluster: 'api::emulation-cluster.emulation-cluster',
};

/** The documentId of an organisation or cluster by its documentId or a slug of any locale; null when there is none. */
export async function findSubject(
  strapi: Core.Strapi,
  connection: Connection,
  kind: SubjectKind,
  idOrSlug: string
): Promise<string | null> {
  const rows: { document_id: string }[] = await connection(tableOf(strapi, UIDS[kind]))
    .where('document_id', idOrSlug)
    .orWhere('slug', idOrSlug)
    .orderBy('id')
    .select('document_id');
  const exact = rows.find(({ document_id }) => document_id === idOrSlug);
  return (exact ?? rows[0])?.document_id ?? null;
}

/** The latest year that a subject has a cell in, or null when it has none. */
export async function latestYear(connection: Connection, subject: SubjectKey): Promise<string | null> {
  const row = (await connection(TABLES.cells)
    .where({ subject_key: subject })
    // A term of office begins long before its latest news.
    .whereNot('period', 'like', '%/%')
    .max({ latest: 'period' })
    .first()) as { latest: string | null } | undefined;
  return row?.latest?.slice(0, 4) ?? null;
}
