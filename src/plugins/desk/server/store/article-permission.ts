import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Who asks, as the admin's authentication tells it. */
export interface Person {
  readonly user: { readonly id: number };
  readonly userAbility: unknown;
}

interface Checker {
  can: { read(entity: object): boolean };
  cannot: { create(entity: object): boolean };
  sanitizeCreateInput(data: object): Promise<object>;
}

const ARTICLE = 'api::article.article';

/** What a person may do with articles: the content manager's own rules, conditions and fields included. */
export function articlePermission(strapi: Core.Strapi, { user, userAbility }: Person) {
  const checkers = strapi.plugin('content-manager').service('permission-checker') as unknown as {
    create(of: { userAbility: unknown; model: string }): Checker;
  };
  const checker = checkers.create({ userAbility, model: ARTICLE });
  return {
    mayRead: (article: object) => checker.can.read(article),

    /**
     * The data itself, if all of it may be written.
     *
     * @throws ForbiddenError that names the fields which the role may not fill.
     */
    async pick<Data extends object>(data: Data, locale: string): Promise<Data> {
      if (checker.cannot.create({ locale, createdBy: user }))
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
