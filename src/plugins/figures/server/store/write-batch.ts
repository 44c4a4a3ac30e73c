import type { Core } from '@strapi/strapi';
import type { BatchFigure } from '../domain/batch-row';
import { subjectKey } from '../domain/subject-key';
import type { Connection } from './connection';
import { addPending } from './derived/add-pending';
import { insertRows } from './insert-rows';
import { linkOf, tableOf } from './link';
import type { FoundReferences } from './read-references';

const FIGURE = 'api::figure.figure';
/** How figures are entered. */
interface Entering {
  /** Verified at once. */
  readonly published: boolean;
  /** Row id of the admin user who enters them. */
  readonly author: number | null;
}

interface Written {
  readonly id: number;
  readonly figure: BatchFigure;
  readonly published: boolean;
}

/**
 * Writes valid figures of a batch with few statements: draft rows, published rows when they are verified, and the
 * links that the Document Service would write. What they may change is pending in the same transaction.
 *
 * @returns the documentIds, in the order of the figures.
 */
export async function writeBatch(
  strapi: Core.Strapi,
  trx: Connection,
  figures: readonly BatchFigure[],
  references: FoundReferences,
  { published, author }: Entering
): Promise<string[]> {
  const documentIds = figures.map(() => newDocumentId(strapi));
  const now = await momentOf(strapi, trx, new Date());
  const written: Written[] = [];
  for (const isPublished of published ? [false, true] : [false]) {
    const rows = figures.map((figure, at) => ({
      ...columnsOf(figure),
      document_id: documentIds[at],
      created_at: now,
      updated_at: now,
      created_by_id: author,
      updated_by_id: author,
      published_at: isPublished ? now : null,
    }));
    const ids = await insertRows(trx, tableOf(strapi, FIGURE), rows, { ids: true });
    figures.forEach((figure, at) => written.push({ id: ids[at] as number, figure, published: isPublished }));
  }
  for (const kind of ['indicator', 'organisation', 'cluster', 'article'] as const) {
    const { table, from, to } = linkOf(strapi, FIGURE, kind);
    const links = written.flatMap(({ id, figure, published: isPublished }) => {
      const row = references.rows[kind].get(figure[kind] ?? '');
      const target = isPublished && kind === 'article' ? row?.published : (row?.draft ?? row?.published);
      return target ? [{ [from]: id, [to]: target }] : [];
    });
    await insertRows(trx, table, links);
  }
  if (published) await addPending(trx, pendingOf(figures));
  return documentIds;
}

function columnsOf(figure: BatchFigure) {
  const { indicator, organisation, cluster, article, asOf, ...plain } = figure;
  const subject = organisation
    ? subjectKey('organisation', organisation)
    : cluster
      ? subjectKey('cluster', cluster)
      : null;
  return { ...plain, as_of: asOf, indicator_key: indicator, subject_key: subject, article_key: article };
}

/** One row per cell and article concerned, however many figures speak of it. */
function pendingOf(figures: readonly BatchFigure[]) {
  const rows = figures.map((figure) => {
    const { subject_key, indicator_key, article_key, period } = columnsOf(figure);
    return { kind: 'figure' as const, subject_key, indicator_key, article_key, period };
  });
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** Documents are named as Strapi names them. */
function newDocumentId(strapi: Core.Strapi): string {
  const { documentId } = strapi.db.metadata.get(FIGURE).attributes as Record<
    string,
    { default?: () => string }
  >;
  if (!documentId?.default)
    throw new Error(`${FIGURE} no longer makes documentIds by itself: see write-batch.ts.`);
  return documentId.default();
}

/** A moment as Strapi keeps it: a number in SQLite, in PostgreSQL what the driver makes of a Date. */
async function momentOf(strapi: Core.Strapi, trx: Connection, moment: Date): Promise<string | number> {
  if (strapi.db.dialect.client === 'sqlite') return moment.getTime();
  const { rows } = (await trx.raw('SELECT (?::timestamp)::text AS moment', [moment])) as {
    rows: [{ moment: string }];
  };
  return rows[0].moment;
}
