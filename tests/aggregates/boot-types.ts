import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { Client } from 'pg';
import request from 'supertest';
import { postgresUrl } from '../helpers/postgres';
import type { Database } from '../helpers/strapi';
import { uidOf, type TestSchema } from './oracle/random-types';

const ROOT = path.resolve(__dirname, '..', '..');
const PLUGIN = path.join(ROOT, 'src/plugins/aggregates');

const module_ = (value: unknown) => `module.exports = ${JSON.stringify(value)};\n`;

async function createDatabase(database: Database, folder: string) {
  if (database === 'sqlite') {
    const connection = { filename: path.join(folder, 'data.db') };
    return { connection: { client: 'sqlite', connection, useNullAsDefault: true }, drop: async () => {} };
  }
  const name = `aggregates_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string) => {
    const client = new Client({ connectionString: postgresUrl('postgres') });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  const connection = { connectionString: postgresUrl(name), schema: 'public' };
  return {
    connection: { client: 'postgres', connection },
    drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function writeTypes(src: string, schema: TestSchema): void {
  for (const { name, attributes, draftAndPublish, localized } of schema.types) {
    const api = path.join(src, 'api', name);
    const write = (file: string, content: string) => {
      mkdirSync(path.dirname(path.join(api, file)), { recursive: true });
      writeFileSync(path.join(api, file), content);
    };
    const factory = (kind: string) =>
      `module.exports = require('@strapi/strapi').factories.createCore${kind}('${uidOf(name)}');\n`;
    write(
      `content-types/${name}/schema.json`,
      JSON.stringify({
        kind: 'collectionType',
        collectionName: `${name}s`,
        info: { singularName: name, pluralName: `${name}s`, displayName: name },
        options: { draftAndPublish },
        pluginOptions: { i18n: { localized } },
        attributes: Object.fromEntries(
          Object.entries(attributes).map(([key, attribute]) => [
            key,
            { ...attribute, pluginOptions: { i18n: { localized } } },
          ])
        ),
      })
    );
    write(`controllers/${name}.js`, factory('Controller'));
    write(`services/${name}.js`, factory('Service'));
    write(`routes/${name}.js`, factory('Router'));
  }
  for (const { name, attributes } of schema.components) {
    mkdirSync(path.join(src, 'components/box'), { recursive: true });
    const json = {
      collectionName: `components_box_${name}s`,
      info: { displayName: name },
      options: {},
      attributes,
    };
    writeFileSync(path.join(src, 'components/box', `${name}.json`), JSON.stringify(json));
  }
}

/** A Strapi of its own, with these content types and the aggregates plugin, on a throw-away database. */
export async function bootTypes(
  database: Database,
  schema: TestSchema,
  config: object,
  prepare: (dist: string) => void = () => {}
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'aggregates-'));
  const dist = path.join(folder, 'dist');
  const file = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  const store = await createDatabase(database, folder);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  mkdirSync(path.join(dist, 'src/plugins'), { recursive: true });
  file(
    'package.json',
    JSON.stringify({
      name: 'oracle',
      version: '0.0.0',
      strapi: {},
      // Strapi loads the plugins that are named here
      dependencies: { '@strapi/plugin-graphql': '*', '@strapi/plugin-users-permissions': '*' },
    })
  );
  const secret = 'a'.repeat(32);
  file(
    'dist/config/admin.js',
    module_({
      auth: { secret },
      apiToken: { salt: secret },
      transfer: { token: { salt: secret } },
      secrets: { encryptionKey: secret },
      flags: { nps: false, promoteEE: false },
    })
  );
  file('dist/config/server.js', module_({ host: '127.0.0.1', port: 0, app: { keys: ['a', 'b'] } }));
  file('dist/config/api.js', module_({ rest: { strictParams: true }, documents: { strictParams: true } }));
  file('dist/config/logger.js', module_({ level: 'error' }));
  file('dist/config/database.js', module_({ connection: store.connection }));
  file(
    'dist/config/middlewares.js',
    module_([
      'strapi::logger',
      'strapi::errors',
      'strapi::security',
      'strapi::cors',
      'strapi::query',
      'strapi::body',
      { name: 'strapi::favicon', config: { path: path.join(ROOT, 'public/favicon.png') } },
      'strapi::public',
    ])
  );
  const contentTypes = Object.fromEntries(
    schema.types.filter(({ enabled }) => enabled !== false).map(({ name }) => [uidOf(name), true])
  );
  file(
    'dist/config/plugins.js',
    module_({
      i18n: { enabled: true },
      'users-permissions': { config: { jwtSecret: secret } },
      graphql: { config: { depthLimit: 20 } },
      aggregates: { enabled: true, resolve: PLUGIN, config: { contentTypes, ...config } },
    })
  );
  file('dist/src/index.js', 'module.exports = {};\n');
  writeTypes(path.join(dist, 'src'), schema);
  prepare(dist);
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';

  const strapi: Core.Strapi = await createStrapi({ appDir: folder, distDir: dist, autoReload: false }).load();
  strapi.server.mount();
  const http = request(strapi.server.httpServer);
  return {
    strapi,
    http,
    /** Posts a GraphQL query and returns the body. */
    graphql: async (query: string, variables: object = {}) =>
      (await http.post('/graphql').send({ query, variables })).body as {
        data: Record<string, unknown> | null;
        errors?: { message: string }[];
      },
    close: async () => {
      await strapi.destroy();
      await store.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TestApp = Awaited<ReturnType<typeof bootTypes>>;

/** The same suite on both databases. `app()` is the booted app inside tests and hooks. */
export function eachDatabaseOf(
  schema: TestSchema,
  config: object,
  name: string,
  suite: (app: () => TestApp) => void
) {
  describe.each(['sqlite', 'postgres'] as const)(`${name} on %s`, (database) => {
    let app: TestApp | undefined;
    beforeAll(async () => {
      app = await bootTypes(database, schema, config);
    }, 120_000);
    afterAll(() => app?.close());
    suite(() => {
      if (!app) throw new Error('The app has not booted.');
      return app;
    });
  });
}
