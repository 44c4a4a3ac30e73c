import type { Core } from '@strapi/strapi';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { tableOf } from './link';
import { preferLocale, type LocalizedRow } from './prefer-locale';

/** Titles of published articles in a locale, Vietnamese where it has none. A draft has no title here. */
export async function readTitles(
  strapi: Core.Strapi,
  connection: Connection,
  articles: Iterable<string>,
  locale: string
): Promise<Map<string, string>> {
  const rows = await inChunks(
    [...new Set(articles)],
    (chunk): PromiseLike<(LocalizedRow & { title: string })[]> =>
      connection(tableOf(strapi, 'api::article.article'))
        .whereIn('document_id', chunk)
        .whereNotNull('published_at')
        .select('document_id', 'locale', 'title')
  );
  return new Map([...preferLocale(rows, locale)].map(([id, { title }]) => [id, title]));
}
