import type { UID } from '@strapi/strapi';
import { documentsOf } from './documents';
import type { Loading } from './loading';
import { shelfOf } from './shelf';

/** One document of the sample, in the languages it exists in. */
export interface Wanted {
  uid: UID.ContentType;
  /** The natural key: one field of the Vietnamese row and its value. Empty for a single type. */
  by: { [field: string]: string };
  /** Types with draft & publish: whether readers see it. */
  published?: boolean;
  vi: object;
  en?: object;
}

/** What became of it. */
export interface Upserted {
  documentId: string;
  /** False when everything was there already. */
  changed: boolean;
}

/**
 * Writes what is missing of one document – its Vietnamese row, its English row, their published versions –
 * and leaves alone what is there. So a load that broke off goes on where it stopped, and editors' changes stay.
 */
export async function upsert(loading: Loading, wanted: Wanted): Promise<Upserted> {
  const { uid, by, vi, en, published } = wanted;
  const [[field, key] = []] = Object.entries(by);
  const documents = documentsOf(loading.strapi, uid);
  const shelf = await shelfOf(loading, uid, field);
  let changed = false;

  const found = shelf.find(key ?? '');
  const documentId = found ?? (await documents.create({ locale: 'vi', data: { ...by, ...vi } })).documentId;
  changed ||= found === undefined;

  if (en && !shelf.has(documentId, 'en', 'draft')) {
    await documents.update({ documentId, locale: 'en', data: en });
    changed = true;
  }

  if (!published) return { documentId, changed };
  for (const locale of en ? ['vi', 'en'] : ['vi']) {
    if (shelf.has(documentId, locale, 'published')) continue;
    await documents.publish({ documentId, locale });
    changed = true;
  }
  return { documentId, changed };
}
