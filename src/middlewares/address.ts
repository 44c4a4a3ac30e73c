import type { Core, UID } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { defaultLocale } from '../setup/locales';

const REDIRECT = 'api::redirect.redirect';

interface Found {
  documentId: string;
}

/**
 * Lets `GET /api/{plural}/:id` take a slug as well as a documentId. An old slug answers 301 with the address of today.
 * Only what is published is found: the address of a draft is as unknown as one that never was.
 *
 * @param config.uid the content type whose `:id` it reads.
 */
export default ({ uid }: { uid: UID.CollectionType }, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context & { params: Record<string, string> }, next: Next) => {
    const { id = '' } = ctx.params;
    const where = { publishedAt: { $notNull: true } };
    const query = strapi.db.query(uid);
    if (await query.count({ where: { documentId: id } })) return next();

    const locale = typeof ctx.query.locale === 'string' ? ctx.query.locale : await defaultLocale(strapi);
    const live: Found | null = await query.findOne({
      select: ['documentId'],
      where: { ...where, slug: id, locale },
    });
    if (live) {
      ctx.params.id = live.documentId;
      return next();
    }
    const old = await strapi.db.query(REDIRECT).findOne({ where: { type: uid, language: locale, slug: id } });
    const target = old && (await query.findOne({ where: { ...where, documentId: old.target, locale } }));
    if (!target?.slug) return next();
    ctx.set('Cache-Control', 'no-cache');
    ctx.status = 301;
    ctx.redirect(renamed(ctx.originalUrl, id, target.slug));
    ctx.body = { data: { documentId: target.documentId, slug: target.slug, locale } };
  };

/** The same address with the last path segment `from` replaced; slugs are plain ASCII. */
function renamed(url: string, from: string, to: string): string {
  const [path = '', ...query] = url.split('?');
  const start = path.lastIndexOf(`/${from}`) + 1;
  return [path.slice(0, start) + to + path.slice(start + from.length), ...query].join('?');
}
