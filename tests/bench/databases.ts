import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { postgresUrl, startPostgres } from '../helpers/postgres';

export const DATABASES = ['sqlite', 'postgres'] as const;
export type DatabaseName = (typeof DATABASES)[number];

/** Where an app keeps its rows: the environment that tells it, and the address for others. */
export interface Store {
  readonly env: Readonly<Record<string, string>>;
  readonly address: string;
}

/** Makes empty databases, and removes them all in the end. */
export interface Databases {
  create(name: string): Promise<Store>;
  close(): Promise<void>;
}

export async function openDatabases(kind: DatabaseName, folder = tmpdir()): Promise<Databases> {
  return kind === 'sqlite' ? openSqlite(folder) : openPostgres();
}

function openSqlite(parent: string): Databases {
  const folder = mkdtempSync(path.join(parent, 'newsroom-bench-'));
  return {
    async create(name) {
      const address = path.join(folder, `${name}.db`);
      return { env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: address }, address };
    },
    async close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPostgres(): Promise<Databases> {
  const stop = await startPostgres();
  return {
    async create(name) {
      const client = await connectWhenReady(postgresUrl('postgres'));
      await client.query(`CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8'`);
      await client.end();
      const address = postgresUrl(name);
      return { env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: address }, address };
    },
    close: stop,
  };
}

/** On a busy machine a server that has started may not listen yet: it gets ten seconds. */
async function connectWhenReady(connectionString: string): Promise<Client> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client({ connectionString });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED' || attempt === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
