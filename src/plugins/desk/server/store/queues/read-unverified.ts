import type { Core } from '@strapi/strapi';
import type { DraftFigure } from '../../domain/queues/write-unverified';
import { GROUPINGS, type UnverifiedFilter } from '../../domain/queues/unverified';

type StoredDraft = Omit<DraftFigure, 'article'> & { readonly articleKey: string | null };

const FIGURE = 'api::figure.figure';

/** Drafts of figures that were never published. */
const NEVER_VERIFIED = { status: 'draft', publicationFilter: 'never-published-document' } as const;

/** Strapi's filters for a filter of the queue. */
export const filtersOf = (filter: UnverifiedFilter) =>
  Object.fromEntries(
    GROUPINGS.flatMap((name) => (filter[name] ? [[name, { documentId: { $eq: filter[name] } }]] : []))
  );

/** Narrows filters of articles to those that somebody may read; null when there are none. */
type Narrow = (filters: object) => Promise<object | null>;

/** A page of the figures that nobody has verified, the latest first; their articles as far as they may be read. */
export async function readUnverified(
  strapi: Core.Strapi,
  filters: object,
  start: number,
  limit: number,
  readableArticles: Narrow
): Promise<DraftFigure[]> {
  const rows = await strapi.documents(FIGURE).findMany({
    ...NEVER_VERIFIED,
    filters: filters as never,
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
    await readableArticles({
      documentId: { $in: [...new Set(stored.flatMap(({ articleKey }) => articleKey ?? []))] },
    })
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
async function readDraftTitles(strapi: Core.Strapi, filters: object | null): Promise<Map<string, string>> {
  if (!filters) return new Map();
  const rows = await strapi.documents('api::article.article').findMany({
    status: 'draft',
    locale: '*',
    filters,
    fields: ['title'],
    sort: 'locale:asc',
  } as never);
  // The last one wins: 'vi' comes after 'en'.
  return new Map(
    (rows as unknown as { documentId: string; title: string }[]).map(({ documentId, title }) => [
      documentId,
      title,
    ])
  );
}

/** How many figures nobody has verified, of those that the filters let through. */
export function countUnverified(strapi: Core.Strapi, filters: object): Promise<number> {
  return strapi.documents(FIGURE).count({ ...NEVER_VERIFIED, filters: filters as never });
}
