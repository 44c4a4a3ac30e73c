import type { Core } from '@strapi/strapi';

/**
 * The tables of derived data. They hold nothing that cannot be made again from figures, awards, organisations and
 * clusters (`scripts/figures-rebuild.mjs`); Strapi's schema sync leaves tables alone that it does not know.
 *
 * - `figures_state`: one row; `epoch` counts the times that derived data changed, `structure` names the version of
 *   the copied structure, at random.
 * - `figures_pending`: what was written since derived data was last brought up to date: see `apply-pending.ts`.
 * - `figures_cells`: one row per subject, indicator and period that there is something to say about.
 * - `figures_tallies`: the same for awards.
 * - `figures_touched`: which subjects and documents each epoch touched, so that every node drops what it remembers.
 * - `figures_structure`: the organisations, clusters, indicators and terms that the cells were derived with.
 */
export const TABLES = {
  state: 'figures_state',
  pending: 'figures_pending',
  cells: 'figures_cells',
  tallies: 'figures_tallies',
  touched: 'figures_touched',
  structure: 'figures_structure',
} as const;

type Builder = Parameters<Parameters<Core.Strapi['db']['connection']['schema']['createTable']>[1]>[0];

const COLUMNS: Record<keyof typeof TABLES, (table: Builder) => void> = {
  state(table) {
    table.integer('id').primary();
    table.bigInteger('epoch').notNullable();
    table.string('structure', 36).notNullable();
  },
  pending(table) {
    table.bigIncrements('id');
    table.string('kind', 16).notNullable();
    table.string('subject_key', 80);
    table.string('indicator_key', 40);
    table.string('period', 20);
    table.string('article_key', 40);
  },
  cells(table) {
    table.string('subject_key', 80).notNullable();
    table.string('period', 20).notNullable();
    table.string('indicator_key', 40).notNullable();
    table.text('body').notNullable();
    table.integer('contradiction').notNullable().defaultTo(0);
    table.primary(['subject_key', 'period', 'indicator_key']);
  },
  tallies(table) {
    table.string('subject_key', 80).notNullable();
    table.string('period', 20).notNullable();
    table.text('body').notNullable();
    table.primary(['subject_key', 'period']);
  },
  touched(table) {
    table.bigInteger('epoch').notNullable();
    table.string('key', 80).notNullable();
    table.primary(['epoch', 'key']);
  },
  structure(table) {
    table.string('key', 80).primary();
    table.text('body').notNullable();
  },
};

/** Few cells contradict themselves: an index of those alone costs the others nothing. */
const CONTRADICTIONS = `CREATE INDEX IF NOT EXISTS figures_cells_contradictions ON ${TABLES.cells} (period, subject_key, indicator_key) WHERE contradiction = 1`;

/** Creates the tables that are missing. Safe when several nodes start at once. */
export async function ensureTables(strapi: Core.Strapi) {
  await strapi.db.connection.transaction(async (trx) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(5401997)');
    for (const name of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
      if (!(await trx.schema.hasTable(TABLES[name])))
        await trx.schema.createTable(TABLES[name], COLUMNS[name]);
    }
    const older = !(await trx.schema.hasColumn(TABLES.cells, 'contradiction'));
    if (older)
      await trx.schema.alterTable(TABLES.cells, (table) =>
        table.integer('contradiction').notNullable().defaultTo(0)
      );
    await trx.raw(CONTRADICTIONS);
    const state = await trx(TABLES.state).where({ id: 1 }).first();
    if (state && !older) return;
    // Derived data is made again rather than changed.
    if (state) return trx(TABLES.pending).insert({ kind: 'everything' });
    await trx(TABLES.state).insert({ id: 1, epoch: 0, structure: 'none' });
    // A database that had figures before it had these tables derives everything on first use.
    await trx(TABLES.pending).insert({ kind: 'everything' });
  });
}
