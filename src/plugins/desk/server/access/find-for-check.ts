import type { Core, UID } from '@strapi/strapi';
import {
  checkerOf,
  contentManager,
  type ContentAction,
  type Person,
} from '../../../figures/server/access/checker';

/**
 * The draft of a document as far as permissions need it: with what the conditions of the role look at ("only their
 * own"). A language that does not exist yet is judged by one that does.
 *
 * @returns null when there is no such document.
 */
export async function findForCheck(
  strapi: Core.Strapi,
  person: Person,
  action: ContentAction,
  { uid, documentId, locale }: { uid: UID.CollectionType; documentId: string; locale?: string }
): Promise<object | null> {
  const query = await checkerOf(strapi, person, uid).sanitizedQuery[action]({});
  const populate = await contentManager(strapi, 'populate-builder')(uid).populateFromQuery(query).build();
  const where = { documentId, publishedAt: null };
  const find = (more: object) =>
    strapi.db.query(uid).findOne({ where: { ...where, ...more }, populate }) as Promise<object | null>;
  return (locale === undefined ? null : await find({ locale })) ?? find({});
}
