import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { Client } from 'pg';
import request from 'supertest';
import { ownSqliteErrors } from './own-sqlite-errors';
import { postgresUrl } from './postgres';

const ROOT = path.resolve(__dirname, '..', '..');
const DIST = path.join(ROOT, 'dist');

export const DATABASES = ['sqlite', 'postgres'] as const;
export type Database = (typeof DATABASES)[number];

/** One booted app on a database of its own. */
export interface App {
  strapi: Core.Strapi;
  database: Database;
  /** HTTP requests to the mounted app, without a listening port. */
  http: ReturnType<typeof request>;
  /** Posts a GraphQL query as the public and returns the body. */
  graphql: (query: string, variables?: object) => Promise<GraphQLBody>;
  /** Stops the app and drops its database. */
  close: () => Promise<void>;
}

interface GraphQLBody {
  // The shape is the test's own question; each test narrows what it reads.
  data: Record<string, unknown> | null;
  errors?: { message: string }[];
}

interface Store {
  readonly env: Record<string, string>;
  drop(): Promise<void>;
}

async function throwAwayDatabase(database: Database): Promise<Store> {
  const name = `newsroom_${randomBytes(6).toString('hex')}`;
  if (database === 'sqlite') {
    const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-'));
    return {
      env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') },
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const admin = async (sql: string) => {
    const client = new Client({ connectionString: postgresUrl('postgres') });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await admin(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  return {
    env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgresUrl(name) },
    drop: async () => admin(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Strapi sends its events after the answer: they must not lose their connection half-way. */
async function settle(strapi: Core.Strapi) {
  const { pool } = strapi.db.connection.client as {
    pool: { numUsed(): number; numPendingAcquires(): number };
  };
  const deadline = Date.now() + 5000;
  let quiet = 0;
  while (quiet < 3 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
}

interface Upload {
  url: string;
  formats: Record<string, { url: string }> | null;
}

/** Pictures lie outside the database, in public/uploads: they go with it. */
async function removeUploads(strapi: Core.Strapi) {
  const uploads = (await strapi.db.query('plugin::upload.file').findMany({})) as Upload[];
  for (const { url, formats } of uploads) {
    const files = [url, ...Object.values(formats ?? {}).map((format) => format.url)];
    for (const file of files) rmSync(path.join(strapi.dirs.static.public, file), { force: true });
  }
}

const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];

/**
 * Boots the built app (dist) on a throw-away SQLite file or PostgreSQL database.
 *
 * @param env more environment for this app, such as a setting under test; a function makes it from its database's.
 */
export async function bootStrapi(
  database: Database,
  env: Record<string, string> | ((store: Record<string, string>) => Record<string, string>) = {}
): Promise<App> {
  if (!existsSync(path.join(DIST, 'src', 'index.js'))) {
    throw new Error('The app is not built; run the tests with "npm test".');
  }
  ownSqliteErrors();
  const store = await throwAwayDatabase(database);
  const more = typeof env === 'function' ? env(store.env) : env;
  const secrets = Object.fromEntries(SECRETS.map((name) => [name, randomBytes(16).toString('hex')]));
  Object.assign(process.env, secrets, { APP_KEYS: 'a,b', HOST: '127.0.0.1', PORT: '0' }, store.env, more, {
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: 'error',
  });

  const strapi = await createStrapi({ appDir: ROOT, distDir: DIST, autoReload: false }).load();
  strapi.server.mount();
  const http = request(strapi.server.httpServer);
  return {
    strapi,
    database,
    http,
    graphql: async (query, variables = {}) =>
      (await http.post('/graphql').send({ query, variables })).body as GraphQLBody,
    close: async () => {
      await settle(strapi);
      await removeUploads(strapi);
      await strapi.destroy();
      await store.drop();
    },
  };
}

/** The same suite on both databases. `app()` is the booted app inside tests and hooks. */
export function eachDatabase(name: string, suite: (app: () => App) => void, env?: Record<string, string>) {
  describe.each(DATABASES)(`${name} on %s`, (database) => {
    let app: App | undefined;
    beforeAll(async () => {
      app = await bootStrapi(database, env);
    }, 120_000);
    afterAll(() => app?.close());
    suite(() => {
      if (!app) throw new Error('The app has not booted.');
      return app;
    });
  });
}
