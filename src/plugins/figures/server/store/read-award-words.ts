import type { Core } from '@strapi/strapi';
import type { AwardWords } from '../domain/panel/ledger';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { tableOf } from './link';
import { preferLocale, type LocalizedRow } from './prefer-locale';

interface Row extends LocalizedRow {
  readonly title: string;
  readonly giver: string;
  readonly theme: string | null;
  readonly person_name: string | null;
  readonly decision_number: string | null;
}

const COLUMNS = ['document_id', 'locale', 'title', 'giver', 'theme', 'person_name', 'decision_number'];

/** The words of published awards in a locale, Vietnamese where it has none. */
export async function readAwardWords(
  strapi: Core.Strapi,
  connection: Connection,
  awards: Iterable<string>,
  locale: string
): Promise<Map<string, AwardWords>> {
  const rows = await inChunks([...new Set(awards)], (chunk): PromiseLike<Row[]> =>
    connection(tableOf(strapi, 'api::award.award'))
      .whereIn('document_id', chunk)
      .whereNotNull('published_at')
      .select(COLUMNS)
  );
  return new Map(
    [...preferLocale(rows, locale)].map(([id, row]) => [
      id,
      {
        title: row.title,
        giver: row.giver,
        theme: row.theme,
        personName: row.person_name,
        decisionNumber: row.decision_number,
      },
    ])
  );
}
