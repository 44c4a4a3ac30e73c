import type { Core } from '@strapi/strapi';
import { inChunks } from '../chunks';
import type { Connection } from '../connection';
import { insertRows } from '../insert-rows';
import { linkOf, tableOf } from '../link';
import type { PendingKind } from './pending';
import { TABLES } from './tables';

const FIGURE = 'api::figure.figure';
const AWARD = 'api::award.award';

interface Entry {
  readonly kind: PendingKind;
  readonly subject_key?: string | null;
  readonly indicator_key?: string | null;
  readonly period?: string;
  readonly article_key?: string | null;
}

/** Adds pending rows in the transaction of the write that they tell of. */
export async function addPending(trx: Connection, entries: readonly Entry[]) {
  const rows = entries.map(({ kind, subject_key, indicator_key, period, article_key }) => {
    return { kind, subject_key, indicator_key, period, article_key };
  });
  await insertRows(trx, TABLES.pending, rows);
}

/**
 * Adds the verified ones among figure rows, as they are stored now, and the events that cite them: two statements per
 * five thousand.
 */
export async function addPendingFigures(strapi: Core.Strapi, trx: Connection, ids: readonly number[]) {
  await inChunks(ids, async (chunk) => {
    const rows = trx(tableOf(strapi, FIGURE))
      .whereIn('id', chunk)
      .whereNotNull('published_at')
      .select(trx.raw("'figure'"), 'subject_key', 'indicator_key', 'period', 'article_key');
    const columns = 'kind, subject_key, indicator_key, period, article_key';
    await trx(trx.raw(`${TABLES.pending} (${columns})`)).insert(rows);
    const events = trx(tableOf(strapi, FIGURE))
      .whereIn('id', chunk)
      .whereNotNull('published_at')
      .whereNotNull('event_key')
      .distinct(trx.raw("'words'"), trx.raw("'event:' || event_key"));
    await trx(trx.raw(`${TABLES.pending} (kind, subject_key)`)).insert(events);
    return [];
  });
}

/**
 * Adds the subjects of the documents that award rows belong to: the recipient organisation and the cluster. Of the
 * published rows any locale's may name them; one in English has no link to what there is in Vietnamese only.
 */
export async function addPendingAwards(strapi: Core.Strapi, trx: Connection, ids: readonly number[]) {
  for (const [attribute, kind] of [
    ['organisation', 'organisation'],
    ['cluster', 'cluster'],
  ] as const) {
    const { table, from, to, target } = linkOf(strapi, AWARD, attribute);
    const rows = await inChunks(ids, (chunk): PromiseLike<{ id: string }[]> =>
      trx(`${tableOf(strapi, AWARD)} as award`)
        .join(`${table} as link`, `link.${from}`, 'award.id')
        .join(`${target} as subject`, 'subject.id', `link.${to}`)
        .whereIn('award.document_id', trx(tableOf(strapi, AWARD)).whereIn('id', chunk).select('document_id'))
        .whereNotNull('award.published_at')
        .distinct({ id: 'subject.document_id' })
    );
    await addPending(
      trx,
      rows.map(({ id }) => ({ kind: 'award', subject_key: `${kind}:${id}` }))
    );
  }
}

/** Adds documents whose words panels quote, and the terms of office that posts speak of. */
export async function addPendingDocuments(
  strapi: Core.Strapi,
  trx: Connection,
  uid: string,
  ids: readonly number[]
) {
  const kind = uid.split('.').at(-1);
  const dated = kind === 'article' || kind === 'event';
  const rows = await inChunks(ids, (chunk): PromiseLike<{ document_id: string; period?: string | null }[]> =>
    trx(tableOf(strapi, uid))
      .whereIn('id', chunk)
      .select(dated ? ['document_id', 'period'] : ['document_id'])
  );
  const words = new Set(rows.map((row) => row.document_id));
  const terms = new Set(rows.flatMap(({ period }) => (period?.includes('/') ? [period] : [])));
  await addPending(trx, [
    ...[...words].map((id): Entry =>
      kind === 'indicator'
        ? { kind, indicator_key: id }
        : { kind: 'words', subject_key: `${subjectOf(kind)}:${id}` }
    ),
    ...[...terms].map((period): Entry => ({ kind: 'term', period })),
  ]);
}

function subjectOf(kind: string | undefined): string {
  return kind === 'emulation-cluster' ? 'cluster' : (kind ?? '');
}
