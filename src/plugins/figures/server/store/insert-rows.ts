import type { Connection } from './connection';

type Value = string | number | null | undefined;
type Row = Readonly<Record<string, Value>>;

/** better-sqlite3's own connection, as far as it is used here. */
interface SqliteHandle {
  prepare(sql: string): { run(...values: Value[]): { lastInsertRowid: number } };
}

interface Options {
  /** The columns of a unique key: a row that is there already is written over. */
  readonly over?: readonly string[];
  /** Whether the table has an id that is wanted. */
  readonly ids?: boolean;
}

/** Rows of one PostgreSQL statement. */
const ROWS = 2000;

/**
 * Inserts many rows of a table several times as fast as the query builder, which binds each value of each row:
 * SQLite runs one prepared statement per row, PostgreSQL takes a list of rows as one value.
 *
 * @param trx a transaction.
 * @param rows all with the columns of the first one.
 * @returns the new ids in the order of the rows, if they are wanted.
 */
export async function insertRows(
  trx: Connection,
  table: string,
  rows: readonly Row[],
  options: Options = {}
): Promise<number[]> {
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first);
  if (trx.client.dialect !== 'postgresql') return insertSqlite(trx, table, columns, rows, options);
  const ids: number[] = [];
  for (let at = 0; at < rows.length; at += ROWS) {
    ids.push(...(await insertPostgres(trx, table, columns, rows.slice(at, at + ROWS), options)));
  }
  return ids;
}

async function insertSqlite(
  trx: Connection,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  options: Options
): Promise<number[]> {
  const handle = (await trx.client.acquireConnection()) as SqliteHandle;
  try {
    const values = columns.map(() => '?').join(', ');
    const sql = `INSERT INTO ${quote(table)} (${list(columns)}) VALUES (${values})${writeOver(columns, options)}`;
    const statement = handle.prepare(sql);
    const ids = rows.map((row) => statement.run(...columns.map((column) => row[column] ?? null)));
    return options.ids ? ids.map(({ lastInsertRowid }) => lastInsertRowid) : [];
  } finally {
    await trx.client.releaseConnection(handle);
  }
}

async function insertPostgres(
  trx: Connection,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  options: Options
): Promise<number[]> {
  // The table itself says what type a value is of.
  const values = `SELECT ${list(columns)} FROM json_populate_recordset(NULL::${quote(table)}, ?::json)`;
  const sql = `INSERT INTO ${quote(table)} (${list(columns)}) ${values}${writeOver(columns, options)}`;
  const answer = (await trx.raw(options.ids ? `${sql} RETURNING id` : sql, [JSON.stringify(rows)])) as {
    rows: { id: number }[];
  };
  return options.ids ? answer.rows.map(({ id }) => id).sort((a, b) => a - b) : [];
}

function writeOver(columns: readonly string[], { over }: Options): string {
  if (!over) return '';
  const others = columns.filter((column) => !over.includes(column));
  const changes = others.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(', ');
  return ` ON CONFLICT (${list(over)}) DO UPDATE SET ${changes}`;
}

const list = (columns: readonly string[]) => columns.map(quote).join(', ');

/** Names come from Strapi's metadata and from our own tables. */
const quote = (name: string) => `"${name}"`;
