import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkerOf, type Person } from './checker';

const ARTICLE = 'api::article.article';

/** What a person may do with articles: the content manager's own rules, conditions and fields included. */
export function articlePermission(strapi: Core.Strapi, person: Person) {
  const checker = checkerOf(strapi, person, ARTICLE);
  return {
    mayRead: (article: object) => checker.can.read(article),

    /**
     * The data itself, if all of it may be written.
     *
     * @throws ForbiddenError that names the fields which the role may not fill.
     */
    async pick<Data extends object>(data: Data, locale: string): Promise<Data> {
      if (checker.cannot.create({ locale, createdBy: { id: person.id } }))
        throw new errors.ForbiddenError('Vai trò của bạn không được tạo bài viết bằng tiếng Việt.');
      const filled = Object.fromEntries(Object.entries(data).filter(([, value]) => isFilled(value)));
      const allowed = await checker.sanitizeCreateInput(filled);
      const refused = Object.keys(filled).filter((name) => !(name in allowed));
      if (refused.length > 0)
        throw new errors.ForbiddenError(`Vai trò của bạn không được điền: ${refused.join(', ')}.`);
      return filled as Data;
    },
  };
}

const isFilled = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);
