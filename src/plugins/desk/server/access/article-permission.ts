import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkerOf, type Person } from '../../../figures/server/access/checker';
import { forbid } from './forbid';

const ARTICLE = 'api::article.article';

/** What a person may do with articles: the content manager's own rules, conditions and fields included. */
export function articlePermission(strapi: Core.Strapi, person: Person) {
  const checker = checkerOf(strapi, person, ARTICLE);
  return {
    mayRead: (article: object) => checker.can.read(article),

    /**
     * The filled fields of the data, if all of them may be written.
     *
     * @throws PolicyError when the role may not make articles in this language, ValidationError that names the fields
     *   which it may not fill.
     */
    pick<Data extends object>(data: Data, locale: string): Partial<Data> {
      const mine = { locale, createdBy: { id: person.id } };
      if (checker.cannot.create(mine))
        throw forbid('Vai trò của bạn không được tạo bài viết bằng tiếng Việt.');
      const filled = Object.entries(data).filter(([, value]) => isFilled(value));
      const fields = filled.flatMap(([name, value]) => fieldsOf(strapi, name, value));
      const refused = [...new Set(fields)].filter((field) => checker.cannot.create(mine, field));
      if (refused.length > 0)
        throw new errors.ValidationError(`Vai trò của bạn không được điền: ${refused.join(', ')}.`);
      return Object.fromEntries(filled) as Partial<Data>;
    },
  };
}

const isFilled = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);

/** A role is granted the fields of a component one by one: 'source.name'. */
function fieldsOf(strapi: Core.Strapi, name: string, value: unknown): string[] {
  const attributes: Record<string, { type: string } | undefined> = strapi.contentType(ARTICLE).attributes;
  if (attributes[name]?.type !== 'component') return [name];
  const parts = (Array.isArray(value) ? value : [value]) as object[];
  return parts.flatMap((part) =>
    Object.entries(part).flatMap(([field, content]) => (isFilled(content) ? [`${name}.${field}`] : []))
  );
}
