import type { Core } from '@strapi/strapi';
import type { Qualifier } from '../../../../language';
import type { Figure, SubjectKey } from '../domain/facts';
import type { QuotedFigure } from '../domain/panel/ledger';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { tableOf } from './link';

/** A row of the figures table, as far as it is read. */
export interface FigureRow {
  document_id: string;
  indicator_key: string;
  subject_key: string;
  article_key: string | null;
  event_key: string | null;
  period: string;
  scope: 'total' | 'part';
  value: number | null;
  upper: number | null;
  qualifier: Qualifier;
  target: number | null;
  numerator: number | null;
  denominator: number | null;
  as_of: string | null;
  quote: string | null;
  published_at: string | number | Date;
}

const COLUMNS = [
  'document_id',
  'indicator_key',
  'subject_key',
  'article_key',
  'event_key',
  'period',
  'scope',
  'value',
  'upper',
  'qualifier',
  'target',
  'numerator',
  'denominator',
  'as_of',
  'quote',
  'published_at',
];

/** The years that figures are asked for, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The verified figures of subjects in a range of years.
 *
 * @param indicators leave it out for all.
 */
export async function readFigures(
  strapi: Core.Strapi,
  connection: Connection,
  subjects: readonly SubjectKey[],
  years: YearRange,
  indicators?: readonly string[]
): Promise<Figure[]> {
  const rows = await inChunks(subjects, (chunk): PromiseLike<FigureRow[]> => {
    const query = verifiedFigures(strapi, connection)
      .whereIn('subject_key', chunk)
      // Every code begins with its first year: '2024' ≤ '2024-12-31' < '2025'.
      .where('period', '>=', String(years.from))
      .where('period', '<', String(years.to + 1));
    // As an expression, so that no planner takes the index of indicators, which knows of the whole country's figures.
    const indicator = connection.raw("COALESCE(indicator_key, '')");
    return indicators ? query.whereIn(indicator as unknown as string, [...indicators]) : query;
  });
  return rows.map(toFigure);
}

/**
 * The verified figures that articles or events are the source of, each once, in the order in which they were first
 * written down.
 *
 * @param sources documentIds of articles and events.
 */
export async function readCitedFigures(
  strapi: Core.Strapi,
  connection: Connection,
  sources: readonly string[]
): Promise<QuotedFigure[]> {
  const rows = await inChunks(sources, (chunk): PromiseLike<FigureRow[]> =>
    verifiedFigures(strapi, connection)
      .where((either) => either.whereIn('article_key', chunk).orWhereIn('event_key', chunk))
      .orderBy(['created_at', 'document_id'])
  );
  return [...new Map(rows.map((row) => [row.document_id, toQuoted(row)])).values()];
}

/** A query for verified figures that can be joined; narrow it before use. */
export function verifiedFigures(strapi: Core.Strapi, connection: Connection) {
  return connection(tableOf(strapi, 'api::figure.figure'))
    .select(COLUMNS)
    .whereNotNull('published_at')
    .whereNotNull('indicator_key')
    .whereNotNull('subject_key');
}

function toQuoted(row: FigureRow): QuotedFigure {
  return { ...toFigure(row), quote: row.quote, event: row.event_key };
}

/** A figure without its words, which no total depends on. */
export function toFigure(row: FigureRow): Figure {
  return {
    id: row.document_id,
    indicator: row.indicator_key,
    subject: row.subject_key,
    period: row.period,
    scope: row.scope,
    value: row.value,
    upper: row.upper,
    qualifier: row.qualifier,
    target: row.target,
    numerator: row.numerator,
    denominator: row.denominator,
    asOf: row.as_of,
    verifiedAt: new Date(row.published_at).getTime(),
    article: row.article_key,
  };
}
