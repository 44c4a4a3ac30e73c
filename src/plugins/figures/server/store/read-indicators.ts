import type { Core } from '@strapi/strapi';
import type { NamedIndicator } from '../domain/panel/ledger';
import type { Connection } from './connection';
import { tableOf } from './link';
import { preferLocale, type LocalizedRow } from './prefer-locale';

type Row = LocalizedRow & Omit<NamedIndicator, 'id'>;

/** The whole catalogue, once per document, with names in the locale asked for. */
export async function readIndicators(
  strapi: Core.Strapi,
  connection: Connection,
  locale: string
): Promise<Map<string, NamedIndicator>> {
  const columns = ['document_id', 'locale', 'code', 'name', 'unit', 'kind', 'better', 'order'];
  const rows: Row[] = await connection(tableOf(strapi, 'api::indicator.indicator')).select(columns);
  const names = preferLocale(rows, locale);
  return new Map(
    [...preferLocale(rows)].map(([id, { code, unit, kind, better, order }]) => [
      id,
      { id, code, unit, kind, better, order: order ?? 0, name: names.get(id)?.name ?? code },
    ])
  );
}
