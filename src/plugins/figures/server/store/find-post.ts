import type { Core } from '@strapi/strapi';
import type { Connection } from './connection';
import { tableOf } from './link';
import type { PostKind } from './read-posts';

/**
 * Finds the documentId of a published post in a locale by its documentId or its slug.
 *
 * @returns null when there is none: not published, not in this locale, or no such post.
 */
export async function findPost(
  strapi: Core.Strapi,
  connection: Connection,
  kind: PostKind,
  idOrSlug: string,
  locale: string
): Promise<string | null> {
  const rows: { document_id: string }[] = await connection(tableOf(strapi, `api::${kind}.${kind}`))
    .where({ locale })
    .whereNotNull('published_at')
    .where((either) => either.where('document_id', idOrSlug).orWhere('slug', idOrSlug))
    .select('document_id');
  const exact = rows.find(({ document_id }) => document_id === idOrSlug);
  return (exact ?? rows[0])?.document_id ?? null;
}
