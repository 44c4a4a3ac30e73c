import type { Core } from '@strapi/strapi';
import type { Figure } from '../domain/facts';
import type { Connection } from './connection';
import { keyOfRow, type CellKey } from './derived/cell-row';
import { tableOf } from './link';
import type { Page } from './read-contradictions';
import { toFigure, verifiedFigures, type FigureRow } from './read-figures';

const KEYS = ['subject_key', 'indicator_key', 'period'] as const;

/** Facts with several verified totals that do not all say the same. */
function revised(strapi: Core.Strapi, connection: Connection) {
  const differs = (column: string) =>
    `MIN(COALESCE(??, -1)) <> MAX(COALESCE(??, -1))`.replaceAll('??', `"${column}"`);
  return connection(tableOf(strapi, 'api::figure.figure'))
    .whereNotNull('published_at')
    .whereNotNull('indicator_key')
    .whereNotNull('subject_key')
    .where({ scope: 'total' })
    .groupBy(...KEYS)
    .havingRaw(
      `COUNT(*) > 1 AND (${['value', 'upper', 'numerator', 'denominator'].map(differs).join(' OR ')})`
    );
}

/** The facts that were reported again with another value, the latest revision first. */
export async function readRevised(
  strapi: Core.Strapi,
  connection: Connection,
  { start, limit }: Page
): Promise<CellKey[]> {
  const rows: Record<(typeof KEYS)[number], string>[] = await revised(strapi, connection)
    .select(...KEYS)
    .orderByRaw('MAX(published_at) DESC, subject_key, indicator_key, period')
    .offset(start)
    .limit(limit);
  return rows.map(keyOfRow);
}

export async function countRevised(strapi: Core.Strapi, connection: Connection): Promise<number> {
  const facts = revised(strapi, connection).select('period').as('facts');
  const row = (await connection.from(facts).count({ found: '*' }).first()) as { found: number | string };
  return Number(row.found);
}

/** The verified totals of some facts. */
export async function readTotals(
  strapi: Core.Strapi,
  connection: Connection,
  facts: readonly CellKey[]
): Promise<Figure[]> {
  if (facts.length === 0) return [];
  const rows: FigureRow[] = await verifiedFigures(strapi, connection)
    .where({ scope: 'total' })
    .where((any) => {
      for (const { subject, indicator, period } of facts) {
        void any.orWhere({ subject_key: subject, indicator_key: indicator, period });
      }
    });
  return rows.map(toFigure);
}
