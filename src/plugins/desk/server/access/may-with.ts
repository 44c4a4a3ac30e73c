import type { Core, UID } from '@strapi/strapi';
import { checkerOf, type ContentAction, type Person } from '../../../figures/server/access/checker';
import { findForCheck } from './find-for-check';

/** Whether a role may do this with this very document, its conditions included. */
export async function mayWith(
  strapi: Core.Strapi,
  person: Person,
  action: ContentAction,
  document: { uid: UID.CollectionType; documentId: string; locale?: string }
): Promise<boolean> {
  const checker = checkerOf(strapi, person, document.uid);
  if (checker.cannot[action]()) return false;
  const entity = await findForCheck(strapi, person, action, document);
  return entity !== null && checker.can[action](entity);
}
