import type { Core } from '@strapi/strapi';
import type { Reading } from '../../../../figures/server/services/cells';
import { periodsWithin } from '../../domain/closing/periods-within';
import type { Target } from '../../domain/closing/scope';
import { chunks } from './chunks';
import type { Connection } from './gate';
import { TABLES } from './tables';

const FIGURE = 'api::figure.figure';
/** Rows of one INSERT. */
const ROWS = 500;

/**
 * Copies what a closing covers, within the database: nothing but the targets, of which there are few, goes through
 * memory. The closing's row must be there already.
 *
 * @param subjects everybody it covers, also when the scope is everybody.
 * @returns how many cells and figures were frozen.
 */
export async function freeze(
  strapi: Core.Strapi,
  reading: Reading,
  closing: number,
  target: Target,
  subjects: readonly string[]
): Promise<{ cells: number; figures: number }> {
  const { connection: trx, table } = reading;
  if (target.scope !== 'all') {
    const rows = subjects.map((subject_key) => ({ closing_id: closing, subject_key }));
    for (const chunk of chunks(rows, ROWS)) await trx(TABLES.subjects).insert(chunk);
  }
  const cells = trx(table)
    .where({ period: target.period })
    .select(trx.raw('?', [closing]), 'subject_key', 'indicator_key', 'body');
  await insertFrom(trx, TABLES.cells, ['closing_id', 'subject_key', 'indicator_key', 'body'], covered(cells));
  await freezeTargets(reading, closing, target, subjects);
  const figures = trx(strapi.db.metadata.get(FIGURE).tableName)
    .whereNotNull('published_at')
    .whereNotNull('subject_key')
    .whereNotNull('indicator_key')
    .whereIn('period', periodsWithin(target.period))
    .select(trx.raw('?', [closing]), 'document_id', 'subject_key', 'indicator_key', 'period');
  const columns = ['closing_id', 'document_id', 'subject_key', 'indicator_key', 'period'];
  await insertFrom(trx, TABLES.figures, columns, covered(figures));
  return { cells: await count(TABLES.cells), figures: await count(TABLES.figures) };

  function covered(query: ReturnType<Connection>) {
    if (target.scope === 'all') return query;
    return query.whereIn(
      'subject_key',
      trx(TABLES.subjects).where({ closing_id: closing }).select('subject_key')
    );
  }

  async function count(name: string) {
    const row = await trx(name).where({ closing_id: closing }).count({ rows: '*' }).first();
    return Number((row as { rows: number | string }).rows);
  }
}

async function insertFrom(
  trx: Connection,
  table: string,
  columns: readonly string[],
  rows: ReturnType<Connection>
) {
  await trx(trx.raw(`?? (${columns.map(() => '??').join(', ')})`, [table, ...columns])).insert(rows);
}

async function freezeTargets(
  { connection: trx, targets }: Reading,
  closing: number,
  { period }: Target,
  subjects: readonly string[]
) {
  const rows = [...(await targets(subjects, period))].flatMap(([subject_key, given]) =>
    [...given].map(([indicator_key, target]) => ({ closing_id: closing, subject_key, indicator_key, target }))
  );
  for (const chunk of chunks(rows, ROWS)) {
    await trx(TABLES.cells)
      .insert(chunk)
      .onConflict(['closing_id', 'subject_key', 'indicator_key'])
      .merge(['target']);
  }
}
