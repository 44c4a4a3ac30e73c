import type { Core, Modules, UID } from '@strapi/strapi';
import { slug } from '../language';
import { defaultLocale } from './locales';

const REDIRECT = 'api::redirect.redirect';
/** A figure inside a title is a number that changes; an address does not. */
const INLINE_FIGURES = /\{\{[^{}]*\}\}/g;
const LONGEST = 180; // leaves room for a suffix below the schema's 200

interface Row {
  documentId: string;
  locale: string;
  slug: string | null;
}

interface Written {
  title?: string;
  name?: string;
  slug?: string | null;
}

interface Target {
  uid: UID.CollectionType;
  documentId?: string;
  locale: string;
}

/** The document middleware context, with the parameters that this file reads. */
interface Context {
  uid: UID.CollectionType;
  action: string;
  contentType: { attributes: object; info: { singularName: string } };
  params: { documentId?: string; locale?: string | string[]; data?: Written };
}

/**
 * Gives every document an address: made from its title or name, unique per locale with a suffix, kept on edit
 * unless the editor changes it, never an address that already leads to another document.
 */
export function keepSlugs(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { uid, action, contentType, params } = context as unknown as Context;
    if (!('slug' in contentType.attributes)) return next();
    if ((action === 'create' || action === 'update') && params.data) {
      const locale = typeof params.locale === 'string' ? params.locale : await defaultLocale(strapi);
      const target = { uid, documentId: params.documentId, locale };
      await assign(strapi, target, params.data, contentType.info.singularName);
    }
    if (action === 'clone') {
      const locale = await defaultLocale(strapi);
      const source = await current(strapi, { uid, documentId: params.documentId, locale });
      const data = { name: source?.slug ?? '', ...params.data, slug: null };
      await assign(strapi, { uid, locale }, data, contentType.info.singularName);
      params.data = { ...params.data, slug: data.slug };
    }
    return next();
  };
}

async function assign(strapi: Core.Strapi, target: Target, data: Written, fallback: string) {
  const stored = target.documentId ? await current(strapi, target) : null;
  if (stored?.slug && (data.slug === undefined || data.slug === stored.slug)) return;
  const words = (data.slug || data.title || data.name || stored?.slug || '').replace(INLINE_FIGURES, ' ');
  const base = slug(words, fallback);
  data.slug = await firstFree(strapi, target, shorten(base));
}

async function current(strapi: Core.Strapi, { uid, documentId, locale }: Target): Promise<Row | null> {
  const where = { documentId, locale };
  const rows = await strapi.db.query(uid).findMany({ where, orderBy: { publishedAt: 'asc' } });
  // The draft is what the editor sees; types without drafts have one row.
  return rows.find((row: { publishedAt: unknown }) => row.publishedAt === null) ?? rows[0] ?? null;
}

/** The wish itself, or the wish with the smallest suffix from 2 that leads to no other document. */
async function firstFree(strapi: Core.Strapi, { uid, documentId, locale }: Target, wish: string) {
  const others = documentId ? { $ne: documentId } : { $notNull: true };
  const [live, old] = await Promise.all([
    strapi.db.query(uid).findMany({
      select: ['slug'],
      where: { locale, slug: { $startsWith: wish }, documentId: others },
    }),
    strapi.db.query(REDIRECT).findMany({
      select: ['slug'],
      where: { type: uid, language: locale, slug: { $startsWith: wish }, target: others },
    }),
  ]);
  const taken = new Set([...live, ...old].map((row: { slug: string }) => row.slug));
  if (!taken.has(wish)) return wish;
  let suffix = 2;
  while (taken.has(`${wish}-${suffix}`)) suffix += 1;
  return `${wish}-${suffix}`;
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf('-', LONGEST);
  return text.slice(0, cut > 0 ? cut : LONGEST);
}
