import type { Core } from '@strapi/strapi';
import type { GeneratedFigure } from './figures';
import { joinTableOf, tableOf } from './tables';
import { documentIdOf, LAST_YEAR, type World } from './world';
import type { Row, RowWriter } from './write-rows';
import { UIDS, type RowIds } from './write-world';

const BATCH = 1000;
const LINKS = ['indicator', 'organisation', 'cluster', 'article'] as const;
const VERIFIED = new Date(Date.UTC(LAST_YEAR + 1, 0, 5));

/**
 * Writes figures as the Document Service and the figures plugin leave them: a draft row and, if verified, a published
 * one, each with its links and with the documentIds behind them in the key columns.
 */
export async function writeFigures(
  strapi: Core.Strapi,
  writer: RowWriter,
  world: World,
  ids: RowIds,
  figures: Iterable<GeneratedFigure>
) {
  const table = tableOf(strapi, UIDS.figure);
  const tables = LINKS.map((attribute) => [attribute, joinTableOf(strapi, UIDS.figure, attribute)] as const);
  // The rows come first: links point at them.
  const waiting = new Map<string, Row[]>(
    [table, ...tables.map(([, { name }]) => name)].map((name) => [name, []])
  );
  const put = (name: string, row: Row) => {
    const id = writer.nextId(name);
    waiting.get(name)!.push({ id, ...row });
    return id;
  };
  const flush = async () => {
    for (const [name, rows] of waiting) await writer.write(name, rows.splice(0));
  };
  for (const figure of figures) {
    for (const published of figure.verified ? [false, true] : [false]) {
      const id = put(table, figureRow(world, figure, published));
      const linked = linkedRow(ids, figure, published);
      for (const [attribute, link] of tables) {
        const to = linked[attribute];
        const ones = Object.fromEntries(link.order.map((column) => [column, 1]));
        if (to !== null) put(link.name, { [link.from]: id, [link.to]: to, ...ones });
      }
    }
    if (waiting.get(table)!.length >= BATCH) await flush();
  }
  await flush();
}

function linkedRow(ids: RowIds, { indicator, subject, article }: GeneratedFigure, published: boolean) {
  const source = article === null ? null : ids.articles[article]!;
  return {
    indicator: ids.indicators[indicator]!,
    organisation: subject.kind === 'organisation' ? ids.organisations[subject.index]! : null,
    cluster: subject.kind === 'cluster' ? ids.clusters[subject.index]! : null,
    article: source && (published ? source.published : source.draft),
  };
}

function figureRow(world: World, figure: GeneratedFigure, published: boolean): Row {
  const { documentId, indicator, subject, period, value, target, numerator, denominator, qualifier } = figure;
  const group = subject.kind === 'organisation' ? world.organisations : world.clusters;
  return {
    document_id: documentId,
    period,
    scope: 'total',
    value,
    target,
    numerator,
    denominator,
    qualifier,
    as_of: figure.asOf,
    quote: figure.article === null ? null : 'Câu trích để đo tốc độ.',
    indicator_key: world.indicators[indicator]!.documentId,
    subject_key: `${subject.kind}:${group[subject.index]!.documentId}`,
    article_key: figure.article === null ? null : documentIdOf('article', figure.article),
    created_at: VERIFIED,
    updated_at: VERIFIED,
    published_at: published ? VERIFIED : null,
  };
}
