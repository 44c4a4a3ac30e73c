import type { Core } from '@strapi/strapi';
import type { State } from './fresh';
import { TABLES } from './tables';

const QUESTION = `SELECT epoch, structure, EXISTS (SELECT 1 FROM ${TABLES.pending}) AS pending FROM ${TABLES.state} WHERE id = 1`;

interface Answer {
  readonly epoch: string | number;
  readonly structure: string;
  readonly pending: boolean | number;
}

/** The drivers' own connections, as far as they are used here. */
interface SqliteConnection {
  prepare(sql: string): { get(): Answer | undefined };
}
interface PostgresConnection {
  query(statement: { name: string; text: string }): Promise<{ rows: Answer[] }>;
}

/** Statements are prepared once per connection. */
const prepared = new WeakMap<SqliteConnection, { get(): Answer | undefined }>();

/**
 * Asks whether anything is pending and in which state derived data is: the one question of every request. It goes to
 * the driver past the query builder, which would cost several times what the databases need to answer it.
 */
export async function askState(strapi: Core.Strapi): Promise<State & { pending: boolean }> {
  const { client } = strapi.db.connection;
  const connection = await client.acquireConnection();
  try {
    const answer =
      strapi.db.dialect.client === 'postgres'
        ? (await (connection as PostgresConnection).query({ name: 'figures_state', text: QUESTION })).rows[0]
        : askSqlite(connection as SqliteConnection);
    if (!answer) throw new Error(`${TABLES.state} is empty: run "node scripts/figures-rebuild.mjs".`);
    const { epoch, structure, pending } = answer;
    return { epoch: Number(epoch), structure, pending: pending === true || pending === 1 };
  } finally {
    await client.releaseConnection(connection);
  }
}

function askSqlite(connection: SqliteConnection): Answer | undefined {
  const statement = prepared.get(connection) ?? connection.prepare(QUESTION);
  prepared.set(connection, statement);
  return statement.get();
}
