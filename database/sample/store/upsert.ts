import type { UID } from '@strapi/strapi';
import type { Loading } from './loading';
import { documentsOf } from './documents';

/** One document of the sample, in the languages it exists in. */
export interface Record {
  uid: UID.ContentType;
  /** The natural key, as a filter on the Vietnamese row. An empty one is a single type. */
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
export async function upsert({ strapi }: Loading, record: Record): Promise<Upserted> {
  const documents = documentsOf(strapi, record.uid);
  let changed = false;

  const found = await documents.findFirst({ locale: 'vi', filters: record.by });
  const { documentId } =
    found ?? (await documents.create({ locale: 'vi', data: { ...record.by, ...record.vi } }));
  changed ||= !found;

  if (record.en && !(await documents.findOne({ documentId, locale: 'en' }))) {
    await documents.update({ documentId, locale: 'en', data: record.en });
    changed = true;
  }

  if (!record.published) return { documentId, changed };
  for (const locale of record.en ? ['vi', 'en'] : ['vi']) {
    if (await documents.findOne({ documentId, locale, status: 'published' })) continue;
    await documents.publish({ documentId, locale });
    changed = true;
  }
  return { documentId, changed };
}
