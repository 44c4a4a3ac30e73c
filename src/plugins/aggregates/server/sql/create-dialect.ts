import type { Knex } from 'knex';
import type { Dialect } from './dialect';
import { postgres } from './postgres';
import { sqlite } from './sqlite';

/**
 * The dialect of a connection.
 *
 * @throws an Error for databases that the plugin was not tested on.
 */
export function createDialect(knex: Knex, timeZone: string): Dialect {
  const client: unknown = knex.client.config.client;
  if (client === 'postgres' || client === 'pg') return postgres(knex, timeZone);
  if (client === 'better-sqlite3' || client === 'sqlite' || client === 'sqlite3')
    return sqlite(knex, timeZone);
  throw new Error(`The aggregates plugin runs on SQLite and PostgreSQL; this database is ${String(client)}.`);
}
