import type { Core } from '@strapi/strapi';
import type { VerifiedChange } from '../domain/verified-change';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { tableOf } from './link';

interface Row {
  readonly document_id: string;
  readonly indicator_key: string | null;
  readonly subject_key: string;
  readonly period: string;
}

/** The verified ones among figure rows, as they are stored now; those of nobody count nowhere and are left out. */
export async function readVerifiedChanges(
  strapi: Core.Strapi,
  trx: Connection,
  ids: readonly number[],
  side: VerifiedChange['side']
): Promise<VerifiedChange[]> {
  const rows = await inChunks(ids, (chunk): PromiseLike<Row[]> =>
    trx(tableOf(strapi, 'api::figure.figure'))
      .whereIn('id', chunk)
      .whereNotNull('published_at')
      .whereNotNull('subject_key')
      .select('document_id', 'indicator_key', 'subject_key', 'period')
  );
  return rows.map((row) => ({
    figure: row.document_id,
    indicator: row.indicator_key,
    subject: row.subject_key,
    period: row.period,
    side,
  }));
}
