#!/usr/bin/env node
/**
 * Loads the sample newsroom into the database of this project, without listening on a port.
 * Expects a built app (`npm run build`); `npm start` does both.
 *
 *   node scripts/sample.mjs              writes whatever of the sample is missing
 *   node scripts/sample.mjs --if-empty   does so only for an empty database, or to finish a load that broke off
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DIST = path.join(ROOT, 'dist');
const SAMPLE = path.join(DIST, 'database', 'sample', 'index.js');

const say = (line) => process.stdout.write(`${line}\n`);

/** One line that counts up on a terminal; on anything else a line per step. */
function progressLine() {
  let step = '';
  return (progress) => {
    const line = `Sample newsroom: ${progress.done}/${progress.total} ${progress.step}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(60)}`);
    else if (progress.step !== step) say(line);
    step = progress.step;
    if (process.stdout.isTTY && progress.done === progress.total) say('');
  };
}

async function main(options) {
  const unknown = options.find((option) => option !== '--if-empty');
  if (unknown) throw new Error(`Unknown option "${unknown}"; the only one is --if-empty.`);
  if (!existsSync(SAMPLE)) throw new Error('The app is not built. Run "npm run build" first.');
  process.env.ENV_PATH ??= path.join(ROOT, '.env');
  process.env.LOG_LEVEL ??= 'warn';

  const require = createRequire(import.meta.url);
  const { createStrapi } = require('@strapi/strapi');
  const { loadSample, needsSample } = require(SAMPLE);

  const strapi = await createStrapi({ appDir: ROOT, distDir: DIST, autoReload: false }).load();
  try {
    if (options.includes('--if-empty') && !(await needsSample(strapi))) {
      say('Sample newsroom: the database has content; nothing loaded.');
      return;
    }
    const start = Date.now();
    const { written, total } = await loadSample(strapi, { onProgress: progressLine() });
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    say(
      written === 0
        ? `Sample newsroom: all ${total} records were there already (${seconds} s).`
        : `Sample newsroom: ${written} of ${total} records written in ${seconds} s.`
    );
  } finally {
    await strapi.destroy();
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`\n${error.message}\n`);
    process.exit(1);
  }
);
