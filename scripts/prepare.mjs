import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...names) => path.join(ROOT, ...names);

/** Ends the program with one line that says what to do. */
export function stop(line) {
  console.error(line);
  process.exit(1);
}

/** What every command needs before it can do anything: a Node that can run it and a folder it may write. */
export function checkMachine() {
  const { engines } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const wanted = engines.node
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
  const have = process.versions.node.split('.').map(Number);
  const older = wanted.some((part, index) => {
    const equalSoFar = wanted.slice(0, index).every((before, i) => before === have[i]);
    return equalSoFar && have[index] < part;
  });
  if (older) stop(`Node ${process.versions.node} is too old: install Node ${wanted.join('.')} or later.`);
  try {
    accessSync(ROOT, constants.W_OK);
    mkdirSync(at('.cache'), { recursive: true });
    mkdirSync(at('.tmp'), { recursive: true });
    mkdirSync(at('public', 'uploads'), { recursive: true });
    for (const folder of ['.cache', '.tmp', 'public/uploads']) accessSync(at(folder), constants.W_OK);
  } catch (error) {
    stop(
      `This folder cannot be written (${error.path ?? ROOT}): give yourself write access, or copy the project elsewhere.`
    );
  }
}

/** Installs the packages of the lock file unless they are all there. */
export function install() {
  if (installed()) return;
  console.log('Installing packages (a few minutes the first time) …');
  run('npm', ['ci', '--no-audit', '--no-fund'], 'The packages could not be installed: see the lines above.');
}

/** npm writes down what it has installed; every package that this machine needs must be there in the same version. */
function installed() {
  const written = at('node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const { packages: have } = JSON.parse(readFileSync(written, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional, link }]) =>
      name === '' || optional || devOptional || link || have[name]?.version === version
  );
}

const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];

/** Writes .env with random secrets, once. */
export function ensureEnv() {
  if (existsSync(at('.env'))) return;
  const random = () => randomBytes(24).toString('base64url');
  const lines = [
    '# Written by npm start. Keep it secret and keep it: sessions and tokens depend on it.',
    `APP_KEYS=${random()},${random()}`,
    ...SECRETS.map((name) => `${name}=${random()}`),
  ];
  writeFileSync(at('.env'), `${lines.join('\n')}\n`, { mode: 0o600 });
  console.log('Made .env with random secrets.');
}

const SERVER = ['config', 'database', 'src', 'tsconfig.json', 'package-lock.json'];
const ADMIN = ['src/admin', 'src/plugins', 'package.json', 'package-lock.json'];
const isAdmin = (file) => /^src\/(admin|plugins\/[^/]+\/admin)\//.test(file);

/** Builds what has changed since it was last built: the server in seconds, the admin in about a minute. */
export function build({ admin = true } = {}) {
  const server = fingerprint(SERVER, (file) => !isAdmin(file));
  const panel = fingerprint(ADMIN, (file) => !file.startsWith('src/plugins/') || isAdmin(file));
  if (admin && !isBuilt('admin', panel, 'dist/build/index.html')) {
    console.log('Building the server and the admin (a minute or two) …');
    // Otherwise the admin carries React's development build, five times as large.
    const env = { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
    run(
      'npx',
      ['--no-install', 'strapi', 'build', '--silent'],
      'The build failed: see the lines above.',
      env
    );
    remember('admin', panel);
    remember('server', server);
  } else if (!isBuilt('server', server, 'dist/src/index.js')) {
    console.log('Building the server …');
    run('npx', ['--no-install', 'tsc'], 'The server does not compile: see the lines above.');
    remember('server', server);
  }
}

const stampOf = (name) => at('.cache', `built-${name}`);
const isBuilt = (name, print, output) =>
  existsSync(at(output)) && existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === print;
const remember = (name, print) => writeFileSync(stampOf(name), print);

function fingerprint(entries, counts) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap(filesBelow).filter(counts).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(at(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(entry) {
  if (!statSync(at(entry)).isDirectory()) return [entry];
  return readdirSync(at(entry), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.relative(ROOT, path.join(found.parentPath, found.name)).split(path.sep).join('/'));
}

/** Ends with one line if another program listens there. */
export async function checkPort(host, port) {
  const busy = await new Promise((resolve) => {
    const server = createServer()
      .once('error', resolve)
      .listen(port, host, () => server.close(() => resolve(null)));
  });
  if (busy?.code === 'EADDRINUSE')
    stop(
      `Port ${port} is in use: stop the program that has it, or choose another with PORT=${port + 1} npm start.`
    );
  if (busy) stop(`Cannot listen on ${host}:${port} (${busy.message}): set HOST and PORT in .env.`);
}

function run(command, parameters, problem, env = {}) {
  const { status } = spawnSync(command, parameters, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop(problem);
}
