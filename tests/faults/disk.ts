import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { Child } from '../bench/child';
import { openDatabases, type DatabaseName, type Databases } from '../bench/databases';
import { createRandom } from '../bench/generate/random';
import { postgresUrl } from '../helpers/postgres';
import { Burst, findDamage } from './burst';
import type { Options } from './options';
import { createSmallWorld } from './small-world';

const PAGES = 60; // so many more pages may SQLite's file grow
const ROOM = 400_000; // bytes that are left for PostgreSQL's tables
const LONGEST = 60_000; // milliseconds until the disk must be full

/** A disk that can be filled and emptied. */
interface Disk {
  readonly databases: Databases;
  fill(node: Child): Promise<void>;
  empty(node: Child): Promise<void>;
  close(): Promise<void>;
}

/** Writes until the disk is full: the error says so, nothing is half-written, and with room again all goes on. */
export async function fillDisk(database: DatabaseName, { seed }: Options, say: (line: string) => void) {
  const disk = await openDisk(database);
  if (typeof disk === 'string') {
    say(`full disk: skipped, ${disk}`);
    return [];
  }
  const damage: string[] = [];
  try {
    const small = await createSmallWorld(database, disk.databases);
    try {
      const node = await small.startNode();
      const burst = new Burst(small.world, createRandom(seed));
      await disk.fill(node);
      const end = Date.now() + LONGEST;
      const failed = () => burst.log.filter(({ state }) => state === 'failed');
      await burst.run(node, () => failed().length < 5 && Date.now() < end);
      const words = new Set(failed().map(({ error }) => error?.message.replace(/^.*? - /, '') ?? ''));
      if (failed().length === 0) damage.push('the disk never got full');
      for (const each of words) if (!/full|space/i.test(each)) damage.push(`an error does not tell: ${each}`);
      await disk.empty(node);
      damage.push(...(await findDamage(node, burst.log)));
      say(`full disk: ${failed().length} of ${burst.log.length} writes failed: ${[...words].join(' · ')}`);
    } finally {
      await small.close();
    }
  } finally {
    await disk.close();
  }
  return damage;
}

async function openDisk(database: DatabaseName): Promise<Disk | string> {
  if (database === 'postgres') return openSmallDisk();
  const databases = await openDatabases('sqlite');
  return {
    databases,
    fill: (node) => node.ask('limitPages', PAGES),
    empty: (node) => node.ask('limitPages', null),
    close: () => databases.close(),
  };
}

/** A file system of its own in memory, which holds the tables but not PostgreSQL's log: only root may make one. */
async function openSmallDisk(): Promise<Disk | string> {
  if (process.getuid?.() !== 0 || process.platform !== 'linux')
    return 'only root on Linux can make a small disk';
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-disk-'));
  const ballast = path.join(folder, 'ballast');
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder]);
  const databases = await openDatabases('postgres');
  const admin = async (sql: string) => {
    const client = new Client({ connectionString: postgresUrl('postgres') });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  chmodSync(folder, 0o777);
  const place = path.join(folder, 'tables');
  execFileSync('install', ['-d', '-o', 'postgres', place]);
  await admin(`CREATE TABLESPACE small LOCATION '${place}'`);
  await admin(`ALTER SYSTEM SET default_tablespace = 'small'`);
  await admin('SELECT pg_reload_conf()');
  return {
    databases,
    async fill() {
      const file = openSync(ballast, 'w');
      try {
        for (;;) writeSync(file, Buffer.alloc(64 * 1024));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        // Some room, so that the disk is full in the middle of something.
        ftruncateSync(file, fstatSync(file).size - ROOM);
      } finally {
        closeSync(file);
      }
    },
    async empty() {
      unlinkSync(ballast);
    },
    async close() {
      await databases.close();
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
