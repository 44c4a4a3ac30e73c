import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..', '..');

/** Where the stock project is built; below the checkout, so that it finds the same packages. */
export const STOCK = path.join(ROOT, '.cache', 'bench', 'stock');

interface Schema {
  kind: 'collectionType' | 'singleType';
  info: { singularName: string; pluralName: string };
  attributes: Record<string, object>;
  indexes?: { name: string; columns: string[]; type?: string }[];
}

/**
 * Writes what somebody would have who gave Strapi the same content types and nothing else: the schemas, three-line
 * factories, Strapi's default middlewares, users-permissions with public reads. An article lists its figures, which
 * needs the other end of `figure.article`. Plain JavaScript: there is nothing to compile.
 */
export function buildStock() {
  rmSync(STOCK, { recursive: true, force: true });
  for (const folder of ['config', 'src/api', 'public/uploads', 'database/migrations']) {
    mkdirSync(path.join(STOCK, folder), { recursive: true });
  }
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const wanted = ['@strapi/strapi', '@strapi/plugin-users-permissions', 'better-sqlite3', 'pg'];
  write('package.json', {
    name: 'stock',
    version: '0.0.0',
    private: true,
    dependencies: Object.fromEntries(wanted.map((name) => [name, dependencies[name]])),
  });
  for (const name of ['admin', 'database', 'logger', 'server']) {
    cpSync(path.join(ROOT, 'dist', 'config', `${name}.js`), path.join(STOCK, 'config', `${name}.js`));
  }
  write('config/api.js', API);
  write('config/middlewares.js', MIDDLEWARES);
  write('config/plugins.js', PLUGINS);
  write('src/index.js', INDEX);
  cpSync(path.join(ROOT, 'src', 'components'), path.join(STOCK, 'src', 'components'), { recursive: true });
  for (const name of readdirSync(path.join(ROOT, 'src', 'api'))) copyType(name);
}

function copyType(name: string) {
  const from = path.join(ROOT, 'src', 'api', name, 'content-types', name, 'schema.json');
  if (!existsSync(from)) return;
  const schema = JSON.parse(readFileSync(from, 'utf8')) as Schema;
  if (name === 'figure') schema.attributes.article = { ...schema.attributes.article, inversedBy: 'figures' };
  if (name === 'article') {
    schema.attributes.figures = {
      type: 'relation',
      relation: 'oneToMany',
      target: 'api::figure.figure',
      mappedBy: 'article',
    };
  }
  const uid = `api::${name}.${name}`;
  write(`src/api/${name}/content-types/${name}/schema.json`, schema);
  for (const [folder, factory] of FACTORIES) {
    const lines = `const { factories } = require('@strapi/strapi');\n\nmodule.exports = factories.${factory}('${uid}');\n`;
    write(`src/api/${name}/${folder}/${name}.js`, lines);
  }
}

const FACTORIES = [
  ['controllers', 'createCoreController'],
  ['services', 'createCoreService'],
  ['routes', 'createCoreRouter'],
] as const;

const API = `module.exports = { rest: { defaultLimit: 25, maxLimit: 100, withCount: true } };
`;

const MIDDLEWARES = `module.exports = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
`;

const PLUGINS = `module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});
`;

const INDEX = `const reads = ({ uid, kind }) => (kind === 'singleType' ? [uid + '.find'] : [uid + '.find', uid + '.findOne']);

module.exports = {
  async bootstrap({ strapi }) {
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
    const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
    for (const action of types.flatMap(reads)) {
      const data = { action, role: role.id };
      const query = strapi.db.query('plugin::users-permissions.permission');
      if (!(await query.findOne({ where: data }))) await query.create({ data });
    }
  },
};
`;

function write(file: string, content: string | object) {
  const target = path.join(STOCK, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}
