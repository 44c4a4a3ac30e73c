import type { Core } from '@strapi/strapi';
import type { Person } from '../../../figures/server/access/checker';
import { mayWith } from '../access/may-with';
import type { ReadPost } from '../domain/queues/slips';
import { getService } from '../get-service';
import { countArticles, readRecentArticles } from '../store/queues/read-recent-articles';

/** Posts that are read for one page: reading is dear, so a page is short. */
export const READ_AT_ONCE = 5;

const ARTICLE = 'api::article.article';

const slips = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The articles that were changed last, each read as its form would be, with the slips that stand in it. What the
   * person may not see is passed over.
   *
   * @param page from 1, of `READ_AT_ONCE` articles.
   */
  async read(page: number, person: Person): Promise<{ items: ReadPost[]; total: number }> {
    const articles = await readRecentArticles(strapi, (page - 1) * READ_AT_ONCE, READ_AT_ONCE);
    const items: ReadPost[] = [];
    for (const { documentId, title, updatedAt, values } of articles) {
      const post = { uid: ARTICLE, documentId, locale: 'vi' } as const;
      if (!(await mayWith(strapi, person, 'read', post))) continue;
      const reading = await getService(strapi, 'reading').read({ ...post, values }, person);
      const standing = reading.slips.filter(({ dismissed }) => dismissed === null);
      const told = standing.map(({ key, kind, message, arithmetic }) => ({ key, kind, message, arithmetic }));
      items.push({ documentId, title, updatedAt, slips: told });
    }
    return { items, total: await countArticles(strapi) };
  },
});

export default slips;
