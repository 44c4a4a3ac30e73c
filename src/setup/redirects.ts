import type { Core, Modules, UID } from '@strapi/strapi';

const REDIRECT = 'api::redirect.redirect';
const CHANGES = new Set(['create', 'update', 'publish', 'delete']);

/**
 * Remembers every address that the public has seen, so that an old address answers with the new one.
 * Runs in the write's own transaction: an address is never lost between two commits.
 */
export function rememberAddresses(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { documentId } = context.params as { documentId?: string };
    const uid = context.uid as UID.CollectionType;
    if (!documentId || !('slug' in context.contentType.attributes) || !CHANGES.has(context.action))
      return next();

    return strapi.db.transaction(async () => {
      const before = await publicSlugs(strapi, uid, documentId);
      const result = await next();
      const after = await publicSlugs(strapi, uid, documentId);
      for (const [language, slug] of before) {
        const now = after.get(language);
        if (now !== undefined && now !== slug)
          await redirect(strapi, { type: uid, language, slug, target: documentId });
      }
      for (const [language, slug] of after) {
        await strapi.db.query(REDIRECT).deleteMany({ where: { type: uid, language, slug } });
      }
      if (context.action === 'delete') await forget(strapi, uid, documentId);
      return result;
    });
  };
}

async function publicSlugs(strapi: Core.Strapi, uid: UID.CollectionType, documentId: string) {
  const rows = await strapi.db.query(uid).findMany({
    select: ['slug', 'locale'],
    where: { documentId, publishedAt: { $notNull: true }, slug: { $notNull: true } },
  });
  return new Map<string, string>(rows.map((row: { locale: string; slug: string }) => [row.locale, row.slug]));
}

async function redirect(
  strapi: Core.Strapi,
  data: { type: string; language: string; slug: string; target: string }
) {
  const { type, language, slug } = data;
  await strapi.db.query(REDIRECT).deleteMany({ where: { type, language, slug } });
  await strapi.db.query(REDIRECT).create({ data });
}

/** A document that is gone in every locale leaves no address behind. */
async function forget(strapi: Core.Strapi, uid: UID.CollectionType, documentId: string) {
  const left = await strapi.db.query(uid).count({ where: { documentId } });
  if (left === 0) await strapi.db.query(REDIRECT).deleteMany({ where: { type: uid, target: documentId } });
}
