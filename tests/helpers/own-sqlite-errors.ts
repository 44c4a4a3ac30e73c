import { createRequire } from 'node:module';

const load = createRequire(__filename);

interface Addon {
  setErrorConstructor(constructor: unknown): void;
}

/**
 * Makes the errors of SQLite errors of this suite. Jest gives each suite its own globals, but the driver's native part
 * is loaded once per process and keeps to the first suite's: to any later one they would be no `Error` at all.
 */
export function ownSqliteErrors(): void {
  const { SqliteError } = load('better-sqlite3') as { SqliteError: unknown };
  const addon = load('better-sqlite3/build/Release/better_sqlite3.node') as Addon;
  addon.setErrorConstructor(SqliteError);
}
