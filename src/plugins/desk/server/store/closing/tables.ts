import type { Core } from '@strapi/strapi';

/**
 * The tables of closings. Unlike derived data they cannot be made again: a backup of the database holds them.
 *
 * - `desk_closings`: one row per closing, ended ones too.
 * - `desk_closing_subjects`: whose figures it covers, unless everybody's.
 * - `desk_closing_cells`: the frozen cells, one row each, in the words of the table of cells; `target` beside them.
 * - `desk_closing_figures`: which figures were verified when it closed.
 * - `desk_closing_amendments`: verified figures written or removed while it stands.
 * - `desk_closing_gate`: one row that closings and writes of verified figures meet at: see `gate.ts`.
 */
export const TABLES = {
  closings: 'desk_closings',
  subjects: 'desk_closing_subjects',
  cells: 'desk_closing_cells',
  figures: 'desk_closing_figures',
  amendments: 'desk_closing_amendments',
  gate: 'desk_closing_gate',
} as const;

type Builder = Parameters<Parameters<Core.Strapi['db']['connection']['schema']['createTable']>[1]>[0];

const closing = (table: Builder) => table.bigInteger('closing_id').notNullable();
/** Moments are ISO 8601 texts, alike on both databases. */
const moment = (table: Builder, name: string) => table.string(name, 24);

const COLUMNS: Record<keyof typeof TABLES, (table: Builder) => void> = {
  closings(table) {
    table.bigIncrements('id');
    table.string('scope', 16).notNullable();
    table.string('subject_key', 80);
    table.text('subject_name');
    table.string('period', 20).notNullable();
    table.text('note');
    moment(table, 'closed_at').notNullable();
    table.integer('closed_by_id');
    table.text('closed_by').notNullable();
    table.text('counts').notNullable();
    moment(table, 'ended_at');
    table.integer('ended_by_id');
    table.text('ended_by');
    table.string('ended_how', 16);
    table.text('ended_why');
    table.index(['ended_at', 'period'], 'desk_closings_standing_index');
  },
  subjects(table) {
    closing(table);
    table.string('subject_key', 80).notNullable();
    table.primary(['closing_id', 'subject_key']);
    table.index(['subject_key'], 'desk_closing_subjects_index');
  },
  cells(table) {
    closing(table);
    table.string('subject_key', 80).notNullable();
    table.string('indicator_key', 40).notNullable();
    table.text('body');
    table.decimal('target', 20, 4);
    table.primary(['closing_id', 'subject_key', 'indicator_key']);
  },
  figures(table) {
    closing(table);
    table.string('document_id', 40).notNullable();
    table.string('subject_key', 80).notNullable();
    table.string('indicator_key', 40).notNullable();
    table.string('period', 20).notNullable();
    table.primary(['closing_id', 'document_id']);
  },
  amendments(table) {
    table.bigIncrements('id');
    closing(table).index('desk_closing_amendments_index');
    table.string('document_id', 40).notNullable();
    table.string('subject_key', 80).notNullable();
    table.string('indicator_key', 40);
    table.string('period', 20).notNullable();
    moment(table, 'at').notNullable();
    table.integer('by_id');
    table.text('by');
  },
  gate(table) {
    table.integer('id').primary();
    table.bigInteger('passed').notNullable();
  },
};

/** Creates the tables that are missing. Safe when several nodes start at once. */
export async function ensureClosingTables(strapi: Core.Strapi) {
  await strapi.db.connection.transaction(async (trx) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(5401998)');
    for (const name of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
      if (!(await trx.schema.hasTable(TABLES[name]))) {
        await trx.schema.createTable(TABLES[name], COLUMNS[name]);
      }
    }
    if (!(await trx(TABLES.gate).where({ id: 1 }).first())) {
      await trx(TABLES.gate).insert({ id: 1, passed: 0 });
    }
  });
}
