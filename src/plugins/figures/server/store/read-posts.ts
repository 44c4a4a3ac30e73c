import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../domain/facts';
import { addTo } from '../domain/group-by';
import { subjectKey, type SubjectKind } from '../domain/subject-key';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { linkOf, tableOf } from './link';
import { preferLocale, type LocalizedRow } from './prefer-locale';

export type PostKind = 'article' | 'event';

/** A published post and what it speaks of. */
export interface Post {
  readonly documentId: string;
  readonly slug: string | null;
  readonly locale: string;
  readonly period: string | null;
  /** In the order of the post's own lists. */
  readonly subjects: readonly SubjectKey[];
  /** documentIds of indicators */
  readonly pinned: readonly string[];
  /** documentIds of the articles whose figures it cites: itself, or an event's articles. */
  readonly articles: readonly string[];
}

interface Row extends LocalizedRow {
  readonly id: number;
  readonly locale: string;
  readonly slug: string | null;
  readonly period: string | null;
}

const UIDS: Record<PostKind, string> = { article: 'api::article.article', event: 'api::event.event' };
const SUBJECTS: Record<PostKind, readonly (readonly [string, SubjectKind])[]> = {
  article: [
    ['organisations', 'organisation'],
    ['clusters', 'cluster'],
  ],
  event: [
    ['clusters', 'cluster'],
    ['organiser', 'organisation'],
    ['organisations', 'organisation'],
  ],
};

/**
 * Published posts in one locale, by documentId. What a post speaks of is read from its Vietnamese row, where the
 * relations of types that are not localized point; a post in English alone speaks for itself.
 */
export async function readPosts(
  strapi: Core.Strapi,
  connection: Connection,
  kind: PostKind,
  documentIds: readonly string[],
  locale: string
): Promise<Map<string, Post>> {
  const rows = await inChunks(documentIds, (chunk): PromiseLike<Row[]> =>
    connection(tableOf(strapi, UIDS[kind]))
      .whereIn('document_id', chunk)
      .whereNotNull('published_at')
      .select('id', 'document_id', 'locale', 'slug', 'period')
  );
  const facts = preferLocale(rows);
  const ids = [...facts.values()].map(({ id }) => id);
  const subjects = new Map<number, SubjectKey[]>();
  for (const [attribute, subject] of SUBJECTS[kind]) {
    const linked = await readLinked(strapi, connection, UIDS[kind], attribute, ids);
    for (const { id, target } of linked) addTo(subjects, id, subjectKey(subject, target));
  }
  const pinned = new Map<number, string[]>();
  for (const { id, target } of await readLinked(strapi, connection, UIDS[kind], 'pinnedIndicators', ids)) {
    addTo(pinned, id, target);
  }
  const articles =
    kind === 'event' ? await readArticlesOf(strapi, connection, ids) : new Map<number, string[]>();
  return new Map(
    rows
      .filter((row) => row.locale === locale)
      .map((row) => {
        const { document_id: documentId } = row;
        const { id, period } = facts.get(documentId) ?? row;
        const post = { documentId, slug: row.slug, locale: row.locale, period };
        const cites = kind === 'article' ? [documentId] : (articles.get(id) ?? []);
        return [
          documentId,
          { ...post, subjects: subjects.get(id) ?? [], pinned: pinned.get(id) ?? [], articles: cites },
        ];
      })
  );
}

async function readLinked(
  strapi: Core.Strapi,
  connection: Connection,
  uid: string,
  attribute: string,
  ids: readonly number[]
): Promise<{ id: number; target: string }[]> {
  const { table, from, to, target } = linkOf(strapi, uid, attribute);
  return inChunks(ids, (chunk): PromiseLike<{ id: number; target: string }[]> =>
    connection(`${table} as link`)
      .join(`${target} as target`, 'target.id', `link.${to}`)
      .whereIn(`link.${from}`, chunk)
      .orderBy('link.id')
      .select({ id: `link.${from}`, target: 'target.document_id' })
  );
}

/** The published articles about events; each once, whichever of its rows carries the link. */
async function readArticlesOf(strapi: Core.Strapi, connection: Connection, events: readonly number[]) {
  const { table, from, to } = linkOf(strapi, UIDS.article, 'event');
  const rows = await inChunks(events, (chunk): PromiseLike<{ id: number; target: string }[]> =>
    connection(`${table} as link`)
      .join(`${tableOf(strapi, UIDS.article)} as article`, 'article.id', `link.${from}`)
      .whereIn(`link.${to}`, chunk)
      .whereNotNull('article.published_at')
      .distinct({ id: `link.${to}`, target: 'article.document_id' })
  );
  const articles = new Map<number, string[]>();
  for (const { id, target } of [...rows].sort((a, b) => (a.target < b.target ? -1 : 1)))
    addTo(articles, id, target);
  return articles;
}
