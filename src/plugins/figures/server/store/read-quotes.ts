import type { Core } from '@strapi/strapi';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { tableOf } from './link';

/** The words that verified figures were found in, by documentId. */
export async function readQuotes(
  strapi: Core.Strapi,
  connection: Connection,
  figures: Iterable<string>
): Promise<Map<string, string>> {
  const rows = await inChunks(
    [...new Set(figures)],
    (chunk): PromiseLike<{ document_id: string; quote: string }[]> =>
      connection(tableOf(strapi, 'api::figure.figure'))
        .whereIn('document_id', chunk)
        .whereNotNull('published_at')
        .whereNotNull('quote')
        .select('document_id', 'quote')
  );
  return new Map(rows.map(({ document_id: id, quote }) => [id, quote]));
}
