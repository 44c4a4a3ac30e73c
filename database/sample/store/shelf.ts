import type { UID } from '@strapi/strapi';
import { documentsOf } from './documents';
import type { Loading } from './loading';

type Status = 'draft' | 'published';

/** What of one type is in the database already. */
export interface Shelf {
  /** The documentId of the document whose Vietnamese row has this natural key. */
  find(key: string): string | undefined;
  has(documentId: string, locale: string, status: Status): boolean;
}

interface Row {
  documentId: string;
  locale: string;
  [field: string]: unknown;
}

/**
 * Reads once per load what is there of a type.
 *
 * @param field the natural key; a single type has none, and its one document is found under ''.
 */
export function shelfOf(loading: Loading, uid: UID.ContentType, field?: string): Promise<Shelf> {
  const known = loading.shelves.get(uid);
  if (known) return known;
  const shelf = read(loading, uid, field);
  loading.shelves.set(uid, shelf);
  return shelf;
}

async function read({ strapi }: Loading, uid: UID.ContentType, field?: string): Promise<Shelf> {
  const fields = ['documentId', 'locale', ...(field ? [field] : [])];
  const documentIds = new Map<string, string>();
  const present = new Set<string>();
  for (const status of ['draft', 'published'] as const) {
    const rows = (await documentsOf(strapi, uid).findMany({ locale: '*', status, fields })) as Row[];
    for (const row of rows) {
      present.add(`${row.documentId} ${row.locale} ${status}`);
      if (row.locale === 'vi' && status === 'draft')
        documentIds.set(field ? String(row[field]) : '', row.documentId);
    }
  }
  return {
    find: (key) => documentIds.get(key),
    has: (documentId, locale, status) => present.has(`${documentId} ${locale} ${status}`),
  };
}
