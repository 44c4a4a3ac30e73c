import type { Core } from '@strapi/strapi';
import type { DraftFigure } from '../../domain/queues/write-unverified';
import { GROUPINGS, type UnverifiedFilter } from '../../domain/queues/unverified';

type StoredDraft = Omit<DraftFigure, 'article'> & { readonly articleKey: string | null };

const FIGURE = 'api::figure.figure';

/** Drafts of figures that were never published. */
const NEVER_VERIFIED = { status: 'draft', publicationFilter: 'never-published-document' } as const;

/** Strapi's filters for a filter of the queue. */
const filtersOf = (filter: UnverifiedFilter) =>
  Object.fromEntries(
    GROUPINGS.flatMap((name) => (filter[name] ? [[name, { documentId: { $eq: filter[name] } }]] : []))
  );

/** A page of the figures that nobody has verified, the latest first. */
export async function readUnverified(
  strapi: Core.Strapi,
  filter: UnverifiedFilter,
  start: number,
  limit: number
): Promise<DraftFigure[]> {
  const rows = await strapi.documents(FIGURE).findMany({
    ...NEVER_VERIFIED,
    filters: filtersOf(filter),
    fields: [
      'period',
      'scope',
      'value',
      'upper',
      'qualifier',
      'numerator',
      'denominator',
      'quote',
      'articleKey',
      'updatedAt',
    ],
    populate: {
      indicator: { fields: ['name', 'unit', 'kind'] },
      organisation: { fields: ['name'] },
      cluster: { fields: ['name'] },
    },
    sort: [{ updatedAt: 'desc' }, { id: 'desc' }],
    start,
    limit,
  });
  const stored = rows as unknown as StoredDraft[];
  const titles = await readDraftTitles(
    strapi,
    stored.flatMap(({ articleKey }) => articleKey ?? [])
  );
  return stored.map(({ articleKey, ...figure }) => {
    const title = articleKey === null ? undefined : titles.get(articleKey);
    const article = articleKey !== null && title !== undefined ? { documentId: articleKey, title } : null;
    return { ...figure, article };
  });
}

/**
 * Titles of articles as editors see them. Not populated with the figures: the question for what was never published
 * would be put to the articles too.
 */
async function readDraftTitles(
  strapi: Core.Strapi,
  documentIds: readonly string[]
): Promise<Map<string, string>> {
  const rows: { documentId: string; title: string }[] = await strapi.db
    .query('api::article.article')
    .findMany({
      select: ['documentId', 'title'],
      where: { documentId: { $in: [...new Set(documentIds)] }, publishedAt: null },
      orderBy: { locale: 'asc' },
    });
  // The last one wins: 'vi' comes after 'en'.
  return new Map(rows.map(({ documentId, title }) => [documentId, title]));
}

/** How many figures nobody has verified. */
export function countUnverified(strapi: Core.Strapi, filter: UnverifiedFilter): Promise<number> {
  return strapi.documents(FIGURE).count({ ...NEVER_VERIFIED, filters: filtersOf(filter) });
}
