import type { Core } from '@strapi/strapi';
import type { articleOf } from '../../domain/paste/article-of';
import type { SavedDraft } from '../../domain/paste/draft';

const ARTICLE = 'api::article.article';

type ArticleData = Partial<ReturnType<typeof articleOf>>;

/** Makes the articles, as drafts of this person, in one transaction: all of them or none. */
export async function writeDrafts(
  strapi: Core.Strapi,
  articles: readonly ArticleData[],
  { locale, by }: { locale: string; by: number }
): Promise<SavedDraft[]> {
  return await strapi.db.transaction(async () => {
    const saved: SavedDraft[] = [];
    // One after the other: two posts of one title must not be given one address.
    for (const data of articles) {
      const { documentId, title } = await strapi.documents(ARTICLE).create({
        locale,
        status: 'draft',
        data: { ...data, createdBy: by, updatedBy: by } as never,
      });
      saved.push({ documentId, title: title ?? '' });
    }
    return saved;
  });
}
