import type { Core } from '@strapi/strapi';
import type { FormValues } from '../../domain/reading/form-values';

const ARTICLE = 'api::article.article';

/** An article as its form would show it. */
export interface RecentArticle {
  readonly documentId: string;
  readonly title: string;
  readonly updatedAt: string;
  readonly values: FormValues;
}

interface Row extends Omit<FormValues, 'captions' | 'organisations' | 'clusters'> {
  readonly documentId: string;
  readonly title: string;
  readonly updatedAt: string;
  readonly cover: { caption: string | null } | null;
  readonly photos: readonly { caption: string | null }[] | null;
  readonly organisations: readonly { documentId: string }[] | null;
  readonly clusters: readonly { documentId: string }[] | null;
}

/** Vietnamese drafts that were changed last, whoever wrote them. */
export async function readRecentArticles(
  strapi: Core.Strapi,
  start: number,
  limit: number
): Promise<RecentArticle[]> {
  const rows = (await strapi.documents(ARTICLE).findMany({
    locale: 'vi',
    status: 'draft',
    fields: ['title', 'standfirst', 'body', 'period', 'eventDate', 'publicationDate', 'updatedAt'],
    populate: {
      cover: { fields: ['caption'] },
      photos: { fields: ['caption'] },
      organisations: { fields: ['slug'] },
      clusters: { fields: ['slug'] },
    },
    sort: [{ updatedAt: 'desc' }, { id: 'desc' }],
    start,
    limit,
  })) as unknown as Row[];
  return rows.map(({ documentId, title, updatedAt, cover, photos, organisations, clusters, ...fields }) => ({
    documentId,
    title,
    updatedAt,
    values: {
      title,
      ...{ standfirst: fields.standfirst, body: fields.body, period: fields.period },
      ...{ eventDate: fields.eventDate, publicationDate: fields.publicationDate },
      captions: [...(cover ? [cover] : []), ...(photos ?? [])].map(({ caption }) => caption),
      organisations: (organisations ?? []).map((each) => each.documentId),
      clusters: (clusters ?? []).map((each) => each.documentId),
    },
  }));
}

export const countArticles = (strapi: Core.Strapi): Promise<number> =>
  strapi.documents(ARTICLE).count({ locale: 'vi', status: 'draft' });
