import type { Core, UID } from '@strapi/strapi';

/**
 * One address leads to one document, in the database itself: unique per locale among drafts and among
 * published rows, since both rows of a document carry the same slug. A partial index cannot stand in schema.json;
 * Strapi leaves alone what its schema does not name.
 */
export async function ensureSlugIndexes(strapi: Core.Strapi) {
  for (const [uid, type] of Object.entries(strapi.contentTypes)) {
    if (!uid.startsWith('api::') || type.uid === 'api::redirect.redirect' || !('slug' in type.attributes))
      continue;
    const { tableName } = strapi.db.metadata.get(uid as UID.ContentType);
    const draftAndPublish = type.options?.draftAndPublish === true;
    const rows = draftAndPublish
      ? { draft: 'published_at IS NULL', published: 'published_at IS NOT NULL' }
      : { live: 'slug IS NOT NULL' };
    for (const [name, condition] of Object.entries(rows)) {
      await strapi.db.connection.raw(
        `CREATE UNIQUE INDEX IF NOT EXISTS ?? ON ?? (slug, locale) WHERE ${condition}`,
        [`${tableName}_slug_${name}_unique`, tableName]
      );
    }
  }
}
