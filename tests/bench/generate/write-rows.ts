import type { Core } from '@strapi/strapi';

export type Value = string | number | boolean | Date | null;
export type Row = Readonly<Record<string, Value>>;

interface Statement {
  run(...values: (string | number | null)[]): unknown;
}

interface SqliteHandle {
  prepare(sql: string): Statement;
  exec(sql: string): unknown;
}

interface PostgresHandle {
  query(sql: string, values?: readonly unknown[]): Promise<unknown>;
}

/** Appends rows to tables as fast as the database takes them: one connection, one transaction, no hooks. */
export interface RowWriter {
  /** The next free id of a table that only this writer writes to. */
  nextId(table: string): number;
  write(table: string, rows: readonly Row[]): Promise<void>;
}

interface Pool {
  acquireConnection(): Promise<unknown>;
  releaseConnection(connection: unknown): Promise<void>;
}

/** Opens the transaction, lets `fill` write, and commits; sequences and planner statistics are right afterwards. */
export async function writeRows(strapi: Core.Strapi, fill: (writer: RowWriter) => Promise<void>) {
  const pool = strapi.db.connection.client as Pool;
  const handle = await pool.acquireConnection();
  const postgres = strapi.db.dialect.client === 'postgres';
  const ids = new Map<string, number>();
  try {
    const write = postgres ? toPostgres(handle as PostgresHandle) : toSqlite(handle as SqliteHandle);
    const run = postgres
      ? (sql: string) => (handle as PostgresHandle).query(sql)
      : async (sql: string) => (handle as SqliteHandle).exec(sql);
    // Ids are counted from what the boot itself has left in the tables.
    await run('BEGIN');
    await fill({
      nextId(table) {
        const id = (ids.get(table) ?? 1000) + 1;
        ids.set(table, id);
        return id;
      },
      write,
    });
    for (const [table, id] of postgres ? ids : []) {
      await run(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), ${id})`);
    }
    await run('COMMIT');
    await run('ANALYZE');
  } finally {
    await pool.releaseConnection(handle);
  }
}

function toSqlite(handle: SqliteHandle): RowWriter['write'] {
  const statements = new Map<string, Statement>();
  return async (table, rows) => {
    for (const row of rows) {
      const columns = Object.keys(row);
      const key = `${table} ${columns.join()}`;
      let statement = statements.get(key);
      if (!statement) {
        const names = columns.map((column) => `"${column}"`).join();
        statement = handle.prepare(
          `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join()})`
        );
        statements.set(key, statement);
      }
      statement.run(...Object.values(row).map(toSqliteValue));
    }
  };
}

/** Strapi keeps dates with a time as milliseconds in SQLite. */
function toSqliteValue(value: Value): string | number | null {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'boolean' ? Number(value) : value;
}

function toPostgres(handle: PostgresHandle): RowWriter['write'] {
  return async (table, rows) => {
    const [first] = rows;
    if (!first) return;
    const names = Object.keys(first)
      .map((column) => `"${column}"`)
      .join();
    // One parameter however many rows; the table itself says the types.
    await handle.query(
      `INSERT INTO "${table}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
      [JSON.stringify(rows)]
    );
  };
}
