import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import util from 'node:util';
import { build, checkMachine, checkPort, ensureEnv, install, ROOT, stop } from './prepare.mjs';

process.chdir(ROOT);
checkMachine();
ensureEnv();
// The environment wins over .env, as everywhere in Strapi.
const settings = { ...util.parseEnv(readFileSync('.env', 'utf8')), ...process.env };
const host = settings.HOST ?? '127.0.0.1';
const port = Number(settings.PORT ?? 1337);
await checkPort(host, port);
install();
build();

process.env.NODE_ENV ??= 'production';
process.env.LOG_LEVEL ??= settings.LOG_LEVEL ?? 'warn';
process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
process.env.STARTUP_BANNER ??= 'false';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { loadSample, needsSample } = require(path.join(ROOT, 'dist/database/sample/index.js'));

try {
  console.log('Starting …');
  const app = await createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') }).load();
  if (settings.SAMPLE !== 'off' && (await needsSample(app))) await loadSample(app, { onProgress: progress });
  await app.listen();
  const address = settings.PUBLIC_URL || `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  const users = await app.db.query('admin::user').count();
  console.log(welcome(address, users === 0));
} catch (error) {
  stop(`Could not start: ${error.message}`);
}

function progress({ step, done, total }) {
  const line = `Loading the sample newsroom: ${done}/${total} ${step}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(72)}${done === total ? '\n' : ''}`);
  else if (done === total) console.log(line);
}

function welcome(address, empty) {
  return [
    '',
    `  Trang đọc · reader page   ${address}/`,
    `  Quản trị · admin          ${address}/admin`,
    `  REST                      ${address}/api/articles`,
    `  GraphQL                   ${address}/graphql`,
    '',
    empty
      ? `  First administrator: open ${address}/admin and fill in the form, or run\n  npm run strapi -- admin:create-user --firstname=Tên --email=ban@example.org --password=…\n`
      : '',
    '  Ctrl+C stops it.',
  ].join('\n');
}
