import type { Core } from '@strapi/strapi';
import type { References } from '../domain/batch-row';
import type { IndicatorKind } from '../domain/facts';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { tableOf } from './link';

/** Row ids behind documentIds, for writing links: of each kind by documentId. */
export interface FoundReferences extends References {
  readonly rows: Readonly<Record<Kind, ReadonlyMap<string, FoundRow>>>;
}

type Kind = 'indicator' | 'organisation' | 'cluster' | 'article';

interface FoundRow {
  /** The row that a draft points at. */
  readonly draft: number;
  /** The row that a published figure points at: null when the document has none. */
  readonly published: number | null;
}

interface Row {
  readonly id: number;
  readonly document_id: string;
  readonly name: string | null;
  readonly kind?: IndicatorKind;
  readonly published_at: unknown;
  readonly locale: string | null;
}

const TYPES: Record<Kind, { uid: string; name: string }> = {
  indicator: { uid: 'api::indicator.indicator', name: 'code' },
  organisation: { uid: 'api::organisation.organisation', name: 'slug' },
  cluster: { uid: 'api::emulation-cluster.emulation-cluster', name: 'slug' },
  article: { uid: 'api::article.article', name: 'slug' },
};

/**
 * Finds everything that the rows of a batch refer to, in one query per kind. Rows of the default locale come first,
 * as the Document Service links them.
 */
export async function readReferences(
  strapi: Core.Strapi,
  connection: Connection,
  rows: readonly unknown[]
): Promise<FoundReferences> {
  const found = {} as Record<Kind, ReadonlyMap<string, FoundRow>>;
  const names = {} as Record<Kind, Map<string, string>>;
  const kinds = new Map<string, IndicatorKind>();
  for (const kind of Object.keys(TYPES) as Kind[]) {
    const asked = rows.flatMap((row) => {
      const reference = (row as Record<string, unknown> | null)?.[kind];
      return typeof reference === 'string' ? [reference] : [];
    });
    const list = await readRows(strapi, connection, kind, [...new Set(asked)]);
    found[kind] = byDocument(list);
    names[kind] = new Map(list.flatMap((row) => (row.name ? [[row.name, row.document_id] as const] : [])));
    for (const row of list) if (row.kind) kinds.set(row.document_id, row.kind);
  }
  const idOf = (kind: Kind) => (reference: string) =>
    found[kind].has(reference) ? reference : names[kind].get(reference);
  return {
    rows: found,
    indicator(reference) {
      const id = idOf('indicator')(reference);
      const kind = id === undefined ? undefined : kinds.get(id);
      return id !== undefined && kind ? { id, kind } : undefined;
    },
    organisation: idOf('organisation'),
    cluster: idOf('cluster'),
    article: idOf('article'),
  };
}

function readRows(
  strapi: Core.Strapi,
  connection: Connection,
  kind: Kind,
  asked: readonly string[]
): Promise<Row[]> {
  const { uid, name } = TYPES[kind];
  return inChunks(asked, (chunk): PromiseLike<Row[]> => {
    const query = connection(tableOf(strapi, uid))
      .where((either) => either.whereIn('document_id', chunk).orWhereIn(name, chunk))
      .select('id', 'document_id', 'published_at', 'locale', { name });
    return kind === 'indicator' ? query.select('kind') : query;
  });
}

function byDocument(rows: readonly Row[]): Map<string, FoundRow> {
  const place = ({ locale }: Row) => (locale === 'vi' ? 0 : 1);
  const documents = new Map<string, { draft?: number; published?: number }>();
  for (const row of [...rows].sort((a, b) => place(a) - place(b) || a.id - b.id)) {
    const document = documents.get(row.document_id) ?? {};
    if (row.published_at === null) document.draft ??= row.id;
    else document.published ??= row.id;
    documents.set(row.document_id, document);
  }
  return new Map(
    [...documents].map(([id, { draft, published }]) => [
      id,
      { draft: draft ?? published ?? 0, published: published ?? null },
    ])
  );
}
