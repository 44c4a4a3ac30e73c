import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DIST = path.join(ROOT, 'dist');

export const say = (line) => process.stdout.write(`${line}\n`);

/** One line that counts up on a terminal; on anything else only the last one. */
function progress(done, of) {
  const width = 30;
  const full = Math.round((done / of) * width);
  const bar = `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${done}/${of} indicators`;
  if (process.stdout.isTTY) process.stdout.write(`\r${bar}${done === of ? '\n' : ''}`);
  else if (done === of) say(bar);
}

/** Boots the built app without listening, runs one job on the derived data of the figures plugin, and ends. */
export async function withFigures(job) {
  try {
    if (!existsSync(path.join(DIST, 'src', 'index.js'))) {
      throw new Error('The app is not built. Run "npm run build" first.');
    }
    process.env.ENV_PATH ??= path.join(ROOT, '.env');
    process.env.LOG_LEVEL ??= 'error';
    const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
    const strapi = await createStrapi({ appDir: ROOT, distDir: DIST, autoReload: false }).load();
    let code;
    try {
      code = await job(strapi.plugin('figures').service('derived'), progress);
    } finally {
      await strapi.destroy();
    }
    process.exit(code);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
