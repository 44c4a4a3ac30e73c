import type { Core } from '@strapi/strapi';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { tableOf } from './link';
import { preferLocale, type LocalizedRow } from './prefer-locale';

/** Titles of published articles in a locale, Vietnamese where it has none; null for a draft and for what is gone. */
export async function readTitles(
  strapi: Core.Strapi,
  connection: Connection,
  articles: Iterable<string>,
  locale: string
): Promise<Map<string, string | null>> {
  const ids = [...new Set(articles)];
  const rows = await inChunks(ids, (chunk): PromiseLike<(LocalizedRow & { title: string })[]> =>
    connection(tableOf(strapi, 'api::article.article'))
      .whereIn('document_id', chunk)
      .whereNotNull('published_at')
      .select('document_id', 'locale', 'title')
  );
  const found = preferLocale(rows, locale);
  return new Map(ids.map((id) => [id, found.get(id)?.title ?? null]));
}
