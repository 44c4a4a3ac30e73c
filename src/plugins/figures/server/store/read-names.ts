import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../domain/facts';
import { readSubjectKey, subjectKey, type SubjectKind } from '../domain/subject-key';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { tableOf } from './link';
import { preferLocale, type LocalizedRow } from './prefer-locale';

const TYPES: Record<SubjectKind, string> = {
  organisation: 'api::organisation.organisation',
  cluster: 'api::emulation-cluster.emulation-cluster',
};

/** Names of organisations and clusters in a locale, Vietnamese where it has none. What is gone has no name. */
export async function readNames(
  strapi: Core.Strapi,
  connection: Connection,
  subjects: Iterable<SubjectKey>,
  locale: string
): Promise<Map<SubjectKey, string>> {
  const keys = [...new Set(subjects)].map(readSubjectKey);
  const names = new Map<SubjectKey, string>();
  for (const kind of Object.keys(TYPES) as SubjectKind[]) {
    const ids = keys.filter((key) => key.kind === kind).map(({ documentId }) => documentId);
    const rows = await inChunks(ids, (chunk): PromiseLike<(LocalizedRow & { name: string })[]> =>
      connection(tableOf(strapi, TYPES[kind]))
        .whereIn('document_id', chunk)
        .select('document_id', 'locale', 'name')
    );
    for (const [id, { name }] of preferLocale(rows, locale)) names.set(subjectKey(kind, id), name);
  }
  return names;
}
