import type { Knex } from 'knex';
import type { Sql } from './dialect';

/** Several expressions, with a word between them: `a, b` or `a and b`. Empty when there are none. */
export const join = (knex: Knex, parts: readonly Sql[], word: ', ' | ' and ' | ' or '): Sql =>
  knex.raw(parts.map(() => '?').join(word), [...parts]);

/** Nothing. Knex drops an empty expression together with its place; a blank keeps it. */
export const nothing = (knex: Knex): Sql => knex.raw(' ', []);

export const column = (knex: Knex, name: string): Sql => knex.raw('??', [name]);

export const columns = (knex: Knex, names: readonly string[]): Sql =>
  join(
    knex,
    names.map((name) => column(knex, name)),
    ', '
  );

/** The window of all rows that are alike in these columns; of all rows when there are none. */
export const partition = (knex: Knex, names: readonly string[]): Sql =>
  names.length ? knex.raw('partition by ?', [columns(knex, names)]) : nothing(knex);

/** An order that both databases keep alike: nulls last, whichever way. */
export const nullsLast = (knex: Knex, sql: Sql, descending = false): Sql =>
  knex.raw(`case when ? is null then 1 else 0 end, ? ${descending ? 'desc' : 'asc'}`, [sql, sql]);
