import { performance } from 'node:perf_hooks';
import type { UID } from '@strapi/strapi';
import { getService } from '../../src/plugins/aggregates/server/get-service';
import type { AggregateQuery } from '../../src/plugins/aggregates/server/core/query';
import { allow } from '../aggregates/allow';
import { bootTypes, type TestApp } from '../aggregates/boot-types';
import type { TestSchema } from '../aggregates/oracle/random-types';
import { startPostgres } from '../helpers/postgres';

/**
 * Aggregates against the plain SQL statement on the same database, and against fetching pages over REST and adding up
 * in the client. Run with `npx tsx tests/bench/aggregates.ts [sizes…]`; the plugin must be built (`npx tsc`).
 *
 * Each comparison alternates its two sides in one run and reports the median of each, and their ratio.
 */

const SIZES = process.argv.slice(2).map(Number);
/** Beyond so many documents a round takes seconds: fewer of them. */
const MANY = 100_000;
/** Documents on a page: as many as Strapi gives. */
const PAGE = 100;
/** Pages fetched at most; more are estimated from so many. */
const FETCHED = 250;

const SCHEMA: TestSchema = {
  types: [
    {
      name: 'sale',
      draftAndPublish: true,
      localized: true,
      attributes: {
        price: { type: 'decimal', columnType: { type: 'decimal', args: [20, 4] } },
        quantity: { type: 'integer' },
        soldAt: { type: 'datetime' },
        colour: { type: 'string' },
      },
    },
  ],
  components: [],
};

interface Case {
  name: string;
  query: AggregateQuery;
  sqlite: string;
  postgres: string;
}

const LIVE = "published_at is not null and locale = 'en'";

const CASES: Case[] = [
  {
    name: 'count',
    query: {},
    sqlite: `select count(*) from sales where ${LIVE}`,
    postgres: `select count(*) from sales where ${LIVE}`,
  },
  {
    name: 'sum of integers by text',
    query: { aggregate: { count: '*', sum: 'quantity' }, groupBy: 'colour' },
    sqlite: `select colour, count(*), sum(quantity) from sales where ${LIVE} group by colour order by colour`,
    postgres: `select colour, count(*), sum(quantity) from sales where ${LIVE} group by colour order by colour`,
  },
  {
    name: 'exact sum of decimals by text',
    query: { aggregate: { sum: 'price' }, groupBy: 'colour' },
    sqlite: `select colour, sum(price) from sales where ${LIVE} group by colour order by colour`,
    postgres: `select colour, sum(price) from sales where ${LIVE} group by colour order by colour`,
  },
  {
    name: 'count by local month',
    query: { groupBy: 'soldAt:month' },
    sqlite: `select strftime('%Y-%m', (sold_at + 25200000) / 1000.0, 'unixepoch') as month, count(*) from sales where ${LIVE} group by month order by month`,
    postgres: `select to_char(sold_at at time zone 'UTC' at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month, count(*) from sales where ${LIVE} group by month order by month`,
  },
];

/** Rows straight into the table: of each document a draft and a published version, as Strapi has them. */
async function fill({ strapi }: TestApp, size: number): Promise<void> {
  const knex = strapi.db.connection;
  const start = Date.UTC(2020, 0, 1);
  const columns = 'document_id, locale, price, quantity, colour, sold_at, published_at';
  const values = "'d' || i, 'en', (i % 9973) / 100.0, i % 97, 'colour ' || (i % 20)";
  await knex('sales').delete();
  if (strapi.db.dialect.client === 'sqlite') {
    await knex.raw(
      `insert into sales (${columns})
       with recursive numbers(i) as (select 0 union all select i + 1 from numbers where i < ?)
       select ${values}, ? + i * 130000, published from numbers, (select 0 as published union all select null)`,
      [size - 1, start]
    );
    await knex.raw('analyze');
    return;
  }
  await knex.raw(
    `insert into sales (${columns})
     select ${values}, to_timestamp((?::bigint + i::bigint * 130000) / 1000.0) at time zone 'UTC', published
     from generate_series(0, ?) as i, (values (timestamp '2020-01-01'), (null)) as versions(published)`,
    [start, size - 1]
  );
  await knex.raw('vacuum analyze sales');
}

const median = (times: number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Median milliseconds of each side, alternating, after one warm-up round. */
async function compare(ours: () => Promise<unknown>, theirs: () => Promise<unknown>, rounds: number) {
  await ours();
  await theirs();
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await time(ours));
    times.theirs.push(await time(theirs));
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
}

/**
 * Milliseconds that a client needs to fetch all documents and add up. Every page is counted and skipped to, so that a
 * million documents would take hours: then pages spread evenly over all of them are fetched, and stand for the rest.
 */
async function timePages({ http }: TestApp, size: number): Promise<number> {
  const pages = Math.ceil(size / PAGE);
  const step = Math.ceil(pages / FETCHED);
  const numbers = Array.from({ length: Math.ceil(pages / step) }, (_, at) => 1 + at * step);
  const fetched = await time(async () => {
    for (const page of numbers) {
      const { body } = await http.get(
        `/api/sales?fields[0]=quantity&pagination[page]=${page}&pagination[pageSize]=${PAGE}`
      );
      if (body.data.length === 0) throw new Error(`Page ${page} of ${pages} is empty.`);
    }
  });
  return (fetched * pages) / numbers.length;
}

const report = (columns: (string | number)[]) => console.log(`| ${columns.join(' | ')} |`);
const ms = (value: number) => value.toFixed(1);

async function bench(database: 'sqlite' | 'postgres', sizes: number[]): Promise<void> {
  const limits = { groups: 1000, measures: 20, dimensions: 3, depth: 3, relations: 5, timeout: 600_000 };
  const app = await bootTypes(database, SCHEMA, { timeZone: 'Asia/Ho_Chi_Minh', limits });
  await allow(app.strapi, 'public', ['api::sale.sale.find']);
  for (const size of sizes) {
    await fill(app, size);
    for (const one of CASES) {
      const run = () =>
        getService(app.strapi, 'aggregate').run('api::sale.sale' as UID.ContentType, one.query);
      const plain = () => app.strapi.db.connection.raw(one[database]).then((rows) => rows);
      const { ours, theirs } = await compare(run, plain, size > MANY ? 7 : 15);
      report([
        database,
        size,
        `${one.name}, against plain SQL`,
        ms(ours),
        ms(theirs),
        (ours / theirs).toFixed(2),
      ]);
    }
    const asked = () => app.http.get('/api/sales/aggregate?aggregate[sum]=quantity');
    const ours = median([await time(asked), await time(asked), await time(asked)]);
    const theirs = await timePages(app, size);
    report([
      database,
      size,
      'sum over REST, against fetching all pages',
      ms(ours),
      ms(theirs),
      (ours / theirs).toFixed(5),
    ]);
  }
  await app.close();
}

async function main(): Promise<void> {
  const sizes = SIZES.length ? SIZES : [1_000, 100_000, 1_000_000];
  const stop = await startPostgres();
  report(['database', 'documents', 'question', 'plugin, ms', 'other, ms', 'ratio']);
  report(Array.from({ length: 6 }, () => '---'));
  await bench('sqlite', sizes);
  await bench('postgres', sizes);
  await stop();
  process.exit(0);
}

void main();
