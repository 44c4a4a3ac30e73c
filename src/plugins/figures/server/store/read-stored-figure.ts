import type { Core } from '@strapi/strapi';
import type { IndicatorKind } from '../domain/facts';
import { subjectKey } from '../domain/subject-key';
import type { StoredFigure } from '../domain/validate-figure';
import type { Connection } from './connection';
import { linkOf, tableOf, type Link } from './link';

const FIGURE = 'api::figure.figure';

/** The documentIds that a figure is joined by, whatever rows its relations point at. */
export interface FigureKeys {
  readonly indicatorKey: string | null;
  readonly subjectKey: string | null;
  readonly articleKey: string | null;
  readonly eventKey: string | null;
}

export interface StoredRow {
  readonly figure: StoredFigure;
  /** As they should be. */
  readonly keys: FigureKeys;
  /** As they are. */
  readonly stored: FigureKeys;
}

interface Raw {
  document_id: string;
  published_at: unknown;
  period: string;
  value: number | null;
  upper: number | null;
  target: number | null;
  numerator: number | null;
  denominator: number | null;
  as_of: string | null;
  indicator_key: string | null;
  subject_key: string | null;
  article_key: string | null;
  event_key: string | null;
  indicator: string | null;
  indicator_kind: IndicatorKind | null;
  organisation: string | null;
  cluster: string | null;
  article: string | null;
  event: string | null;
}

/** Reads one figure row by its row id, with the documentIds behind its relations. Null when the row is gone. */
export async function readStoredFigure(
  strapi: Core.Strapi,
  connection: Connection,
  id: number
): Promise<StoredRow | null> {
  const links = ['indicator', 'organisation', 'cluster', 'article', 'event'].map((name) => ({
    name,
    link: linkOf(strapi, FIGURE, name),
  }));
  const query = connection(`${tableOf(strapi, FIGURE)} as figure`)
    .select('figure.*', { indicator_kind: 'indicator.kind' })
    .select(Object.fromEntries(links.map(({ name }) => [name, `${name}.document_id`])))
    .where('figure.id', id);
  for (const { name, link } of links) joinLink(query, name, link);
  const row = (await query.first()) as Raw | undefined;
  if (!row) return null;
  const draft = await draftSource(strapi, connection, row);
  const source = { article: row.article ?? draft.article, event: row.event ?? draft.event };
  return { figure: toFigure(row), keys: keysOf({ ...row, ...source }), stored: storedKeys(row) };
}

type Query = ReturnType<Connection>;

function joinLink(query: Query, name: string, { table, from, to, target }: Link) {
  query
    .leftJoin(`${table} as ${name}_link`, `${name}_link.${from}`, 'figure.id')
    .leftJoin(`${target} as ${name}`, `${name}.id`, `${name}_link.${to}`);
}

type Source = Pick<Raw, 'article' | 'event'>;

/**
 * A published row loses its link to an article or event that is still a draft. Its draft row has it, so that the
 * figure is found when that is published.
 */
async function draftSource(strapi: Core.Strapi, connection: Connection, row: Raw): Promise<Source> {
  const none = { article: null, event: null };
  if (row.published_at === null) return none;
  const draft = (await connection(tableOf(strapi, FIGURE))
    .where({ document_id: row.document_id })
    .whereNull('published_at')
    .first({ article: 'article_key', event: 'event_key' })) as Source | undefined;
  return draft ?? none;
}

function keysOf({ indicator, organisation, cluster, article, event }: Raw): FigureKeys {
  const subject = organisation
    ? subjectKey('organisation', organisation)
    : cluster
      ? subjectKey('cluster', cluster)
      : null;
  return { indicatorKey: indicator, subjectKey: subject, articleKey: article, eventKey: event };
}

function storedKeys(row: Raw): FigureKeys {
  return {
    ...{ indicatorKey: row.indicator_key, subjectKey: row.subject_key },
    ...{ articleKey: row.article_key, eventKey: row.event_key },
  };
}

function toFigure(row: Raw): StoredFigure {
  return {
    published: row.published_at !== null,
    indicator: row.indicator,
    indicatorKind: row.indicator_kind,
    organisation: row.organisation,
    cluster: row.cluster,
    period: row.period,
    value: row.value,
    upper: row.upper,
    target: row.target,
    numerator: row.numerator,
    denominator: row.denominator,
    asOf: row.as_of,
  };
}
