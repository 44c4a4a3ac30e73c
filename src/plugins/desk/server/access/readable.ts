import type { Core } from '@strapi/strapi';
import { checkerOf, type Person } from '../../../figures/server/access/checker';

/**
 * Narrows filters of the Document Service to the entries that somebody may read with this field of theirs, the
 * conditions of their role included. The filters themselves are not the caller's: they are kept as they are.
 *
 * @returns null when there is nothing that they may read.
 */
export async function readable(
  strapi: Core.Strapi,
  person: Person,
  uid: string,
  field: string,
  filters: object
): Promise<object | null> {
  const { cannot, sanitizedQuery } = checkerOf(strapi, person, uid);
  if (cannot.read(undefined, field)) return null;
  const { filters: permitted } = (await sanitizedQuery.read({})) as { filters?: object };
  return permitted ? { $and: [filters, permitted] } : filters;
}
