import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../domain/facts';
import { reach } from '../domain/reach';
import type { SubjectKind } from '../domain/subject-key';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { tableOf } from './link';
import { readClusters } from './read-clusters';
import { readOrganisations } from './read-organisations';

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

/** The latest year that a subject, or anybody below it, has a verified figure for; without any, this year. */
export async function latestPeriod(
  strapi: Core.Strapi,
  connection: Connection,
  subject: SubjectKey
): Promise<string> {
  const organisations = await readOrganisations(strapi, connection);
  const clusters = await readClusters(strapi, connection);
  const reached = [...reach([subject], organisations, clusters)];
  const rows = await inChunks(reached, (chunk): PromiseLike<{ latest: string | null }[]> =>
    connection(tableOf(strapi, 'api::figure.figure'))
      .whereNotNull('published_at')
      .whereIn('subject_key', chunk)
      // A term of office begins long before its latest news.
      .whereNot('period', 'like', '%/%')
      .max({ latest: 'period' })
  );
  const latest = rows
    .map((row) => row.latest ?? '')
    .sort()
    .at(-1);
  return latest ? latest.slice(0, 4) : String(new Date().getUTCFullYear());
}
