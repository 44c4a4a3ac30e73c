import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { Pool } from 'pg';
import { createWorld } from '../generate/world';
import { createQuestions, type Question } from './aggregate-questions';

interface Statement {
  all(): unknown[];
}

type SqliteDatabase = new (
  file: string,
  options: { readonly: boolean }
) => { prepare(sql: string): Statement };

interface Yardsticks {
  organisations: number;
  addresses: Record<string, string>;
}

type Ask = (question: Question) => Promise<unknown>;

/**
 * What to compare with: Koa with nothing in it (`/bare`), and Koa that asks a database one aggregate
 * (`/cluster/<size>`, `/root/<size>`) over the same tables with the best index for it. YARDSTICKS says which world and
 * which databases: `{ "organisations": 10000, "addresses": { "<size>": "<file or address>" } }`.
 */
export async function startYardsticks(): Promise<number> {
  const { organisations, addresses } = JSON.parse(process.env.YARDSTICKS ?? '') as Yardsticks;
  const questions = createQuestions(createWorld(organisations));
  const asks = new Map<string, Ask>();
  for (const [size, address] of Object.entries(addresses)) asks.set(size, openDatabase(address));
  const app = new Koa();
  app.use(async (ctx) => {
    const [, name = '', size = ''] = ctx.path.split('/');
    if (name === 'bare') ctx.body = { data: { ok: true } };
    const question = questions.get(name);
    const ask = asks.get(size);
    if (question && ask) ctx.body = { data: await ask(question) };
  });
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function openDatabase(address: string): Ask {
  if (address.startsWith('postgres:')) {
    const pool = new Pool({ connectionString: address, max: 10 });
    return async ({ name, sql }) => (await pool.query({ name, text: sql })).rows;
  }
  const Database = createRequire(__filename)('better-sqlite3') as SqliteDatabase;
  const handle = new Database(address, { readonly: true });
  const statements = new Map<string, Statement>();
  return async ({ name, sql }) => {
    const statement = statements.get(name) ?? handle.prepare(sql);
    statements.set(name, statement);
    return statement.all();
  };
}
