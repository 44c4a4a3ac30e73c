import type { Core } from '@strapi/strapi';
import { slug } from '../../../../../language';
import type { Draft, Duplicate } from '../../domain/paste/draft';

const ARTICLE = 'api::article.article';
const NO_TITLE = 'bai-viet';

/** An article as its draft row: what a permission is asked about, and what is shown. */
interface Row {
  documentId: string;
  title: string;
  slug: string | null;
  locale: string;
  createdBy: { id: number } | null;
  source: { url: string | null } | null;
}

/**
 * Articles that may be the same as one of the drafts: their address was made from the same title (so case, tone marks
 * and punctuation do not matter), or they were copied from the same address.
 *
 * @param mayRead whether the person may know of an article.
 */
export async function readDuplicates(
  strapi: Core.Strapi,
  drafts: readonly Pick<Draft, 'title' | 'source'>[],
  mayRead: (article: Row) => boolean
): Promise<(draft: Pick<Draft, 'title' | 'source'>) => Duplicate[]> {
  const slugs = drafts.map(({ title }) => slug(title, NO_TITLE));
  const urls = drafts.flatMap(({ source }) => (source.url === null ? [] : [source.url]));
  const rows = (await strapi.db.query(ARTICLE).findMany({
    where: {
      publishedAt: null,
      $or: [
        ...slugs.filter((each) => each !== NO_TITLE).map((each) => ({ slug: { $startsWith: each } })),
        ...urls.map((url) => ({ source: { url } })),
      ],
    },
    select: ['documentId', 'title', 'slug', 'locale'],
    populate: { createdBy: { select: ['id'] }, source: { select: ['url'] } },
    orderBy: { id: 'desc' },
  })) as Row[];
  const readable = rows.filter(mayRead);
  return ({ title, source }) => {
    const wanted = slug(title, NO_TITLE);
    const duplicates = readable.flatMap((row): Duplicate[] => {
      const { documentId, title: name } = row;
      if (source.url !== null && row.source?.url === source.url) return [{ documentId, name, by: 'source' }];
      return slug(name, NO_TITLE) === wanted && wanted !== NO_TITLE
        ? [{ documentId, name, by: 'title' }]
        : [];
    });
    return [...new Map(duplicates.map((each) => [each.documentId, each])).values()];
  };
}
