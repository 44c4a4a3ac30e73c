import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../../../../figures/server/domain/facts';
import { readSubjectKey } from '../../../../figures/server/domain/subject-key';

const RELATIONS = { organisation: 'organisations', cluster: 'clusters' } as const;

/** documentIds of the indicators that editors pinned to posts about a subject and a period. */
export async function readPinned(
  strapi: Core.Strapi,
  subject: SubjectKey,
  period: string
): Promise<Set<string>> {
  const { kind, documentId } = readSubjectKey(subject);
  const posts = (await strapi.db.query('api::article.article').findMany({
    select: ['id'],
    where: { period, [RELATIONS[kind]]: { documentId } },
    populate: { pinnedIndicators: { select: ['documentId'] } },
  })) as { pinnedIndicators: { documentId: string }[] }[];
  return new Set(posts.flatMap(({ pinnedIndicators }) => pinnedIndicators.map((each) => each.documentId)));
}
