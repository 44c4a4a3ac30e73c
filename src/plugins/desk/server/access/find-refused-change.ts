import type { Core, UID } from '@strapi/strapi';
import type { Refused } from '../../../figures/server/access/find-refused';
import { checkerOf, type Person } from '../../../figures/server/access/checker';
import { findForCheck } from './find-for-check';

/**
 * What hinders a person from changing an entry so: the conditions of the role put to its draft, and the fields which
 * would become something else. A field that stays as it is needs no right.
 *
 * @param data plain fields, no relations.
 * @returns null when nothing does.
 */
export async function findRefusedChange(
  strapi: Core.Strapi,
  person: Person,
  document: { uid: UID.CollectionType; documentId: string; locale?: string },
  data: object
): Promise<Refused | null> {
  const { cannot } = checkerOf(strapi, person, document.uid);
  const refused = { action: 'update', field: null } as const;
  if (cannot.update()) return refused;
  const entry = await findForCheck(strapi, person, 'update', document);
  if (!entry || cannot.update(entry)) return refused;
  const before = entry as Readonly<Record<string, unknown>>;
  const changed = Object.entries(data).filter(([name, value]) => (before[name] ?? null) !== (value ?? null));
  const field = changed.map(([name]) => name).find((name) => cannot.update(entry, name));
  return field === undefined ? null : { action: 'update', field };
}
