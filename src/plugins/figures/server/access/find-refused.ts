import type { Core } from '@strapi/strapi';
import { checkerOf, type ContentAction, type Person } from './checker';

/** What a role may not do with an entry. */
export interface Refused {
  readonly action: ContentAction;
  /** The field that may not be written; null: the action as a whole. */
  readonly field: string | null;
}

interface Making {
  /** Made and published at once. */
  readonly publish?: boolean;
  /** What conditions may look at besides the data, such as the locale. */
  readonly about?: object;
}

/**
 * What hinders somebody of the admin from making an entry: the content manager's own rules, with the fields of the
 * role, and its conditions ("only their own") put to the entry as it would be. A field left empty needs no right.
 *
 * @returns null when nothing does.
 */
export function findRefused(
  strapi: Core.Strapi,
  person: Person,
  uid: string,
  data: object,
  { publish = false, about = {} }: Making = {}
): Refused | null {
  const { cannot } = checkerOf(strapi, person, uid);
  const entry = { ...data, ...about, createdBy: { id: person.id } };
  if (cannot.create(entry)) return { action: 'create', field: null };
  if (publish && cannot.publish(entry)) return { action: 'publish', field: null };
  const filled = Object.entries(data).filter(([, value]) => value !== null && value !== undefined);
  const field = filled.map(([name]) => name).find((name) => cannot.create(entry, name));
  return field === undefined ? null : { action: 'create', field };
}
