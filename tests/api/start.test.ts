import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');
const READY = 'Ctrl+C';

interface Run {
  output: string;
  /** null while it runs. */
  code: number | null;
  stop: () => Promise<void>;
}

/** `npm start` as a newcomer types it, until it is ready or has ended. */
function start(
  env: Record<string, string>,
  { node = [] as string[], uid = undefined as number | undefined } = {}
) {
  const child = spawn(process.execPath, [...node, 'scripts/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    uid,
  });
  const run: Run = { output: '', code: null, stop: async () => {} };
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      run.code = code ?? 1;
      resolve();
    });
  });
  run.stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return new Promise<Run>((resolve) => {
    const hear = (text: Buffer) => {
      run.output += text.toString();
      if (run.output.includes(READY)) resolve(run);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => resolve(run));
  });
}

const listen = (port = 0) =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(port, '127.0.0.1', () => resolve(server));
  });
const portOf = (server: Server) => String((server.address() as AddressInfo).port);
const close = (server: Server) => new Promise((resolve) => server.close(resolve));

describe('npm start', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsroom-start-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Below the range that the system hands out by itself: nobody takes it while the newsroom loads. */
  async function freePort(): Promise<string> {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const server = await listen(port).catch(() => null);
    if (!server) return freePort();
    await close(server);
    return String(port);
  }

  test('loads the newsroom once, says where it is, and answers there', async () => {
    const env = {
      PORT: await freePort(),
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(folder, 'data.db'),
    };
    const first = await start(env);
    const address = `http://127.0.0.1:${env.PORT}`;
    try {
      expect(first.output).toContain('Loading the sample newsroom');
      for (const page of ['/', '/admin', '/api/articles', '/graphql'])
        expect(first.output).toContain(`${address}${page}`);
      expect(first.output).toContain('First administrator');
      expect((await fetch(`${address}/`)).status).toBe(200);
      expect((await fetch(`${address}/admin`)).status).toBe(200);
      const { data } = (await (await fetch(`${address}/api/articles`)).json()) as { data: unknown[] };
      expect(data.length).toBeGreaterThanOrEqual(8);
    } finally {
      await first.stop();
    }

    const second = await start(env);
    await second.stop();
    expect(second.output).not.toMatch(/Loading|Building|Installing|Made/);
    expect(second.output).toContain(READY);
  }, 300_000);

  test('says in one line that the port is in use', async () => {
    const other = await listen();
    const { output, code } = await start({ PORT: portOf(other) });
    await close(other);
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `Port ${portOfText(output)} is in use: stop the program that has it, or choose another with PORT=${Number(portOfText(output)) + 1} npm start.`
    );
  });

  test('says in one line that Node is too old', async () => {
    const old =
      'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.19.0"}})';
    const { output, code } = await start({}, { node: ['--import', old] });
    expect([code, output.trim()]).toEqual([1, 'Node 18.19.0 is too old: install Node 20.19.0 or later.']);
  });

  // Only root can become somebody without the right to write here.
  (process.getuid?.() === 0 ? test : test.skip)(
    'says in one line that the folder cannot be written',
    async () => {
      const { output, code } = await start({}, { uid: 65534 });
      expect(code).toBe(1);
      expect(output.trim()).toMatch(
        /^This folder cannot be written \(.*\): give yourself write access, or copy the project elsewhere\.$/
      );
    }
  );
});

const portOfText = (output: string) => /Port (\d+)/.exec(output)?.[1] ?? '';
