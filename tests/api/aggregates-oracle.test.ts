import type { Core, UID } from '@strapi/strapi';
import fc from 'fast-check';
import { getService } from '../../src/plugins/aggregates/server/get-service';
import type { AggregateQuery, AggregateResult } from '../../src/plugins/aggregates/server/core/query';
import { bootTypes } from '../aggregates/boot-types';
import { fillTypes, sampler } from '../aggregates/oracle/random-data';
import { pathsOf, randomQuery, type Path } from '../aggregates/oracle/random-query';
import { testSchema, uidOf, type TestSchema } from '../aggregates/oracle/random-types';
import { foldDocuments } from '../aggregates/oracle/reference';

const SEED = Number(process.env.ORACLE_SEED ?? Date.now() % 1_000_000);
const RUNS = Number(process.env.ORACLE_RUNS ?? 40);

/** What to populate so that every path of a query can be read. */
function populateFor(paths: string[][]): object | undefined {
  const heads = [...new Set(paths.map(([head]) => head ?? ''))].filter(Boolean);
  if (!heads.length) return undefined;
  return Object.fromEntries(
    heads.map((head) => {
      const inner = populateFor(paths.filter(([first]) => first === head).map(([, ...rest]) => rest));
      return [head, inner ? { populate: inner } : true];
    })
  );
}

/** Numbers are equal when they print alike, or, where division and floats are, to nine digits. */
function expectSame(name: string, actual: unknown, expected: unknown, type: string): void {
  const close = name === 'avg' || name === 'median' || type === 'float';
  if (!close || actual === null || expected === null) return expect(actual).toEqual(expected);
  const [a, b] = [Number(actual), Number(expected)];
  const size =
    type === 'float' && (name === 'sum' || name === 'avg') ? Math.max(1, Math.abs(b)) : Math.abs(b) || 1;
  expect(Math.abs(a - b) / size).toBeLessThan(1e-9);
}

describe.each([
  ['sqlite', 'Asia/Ho_Chi_Minh'],
  ['sqlite', 'America/New_York'],
  ['postgres', 'America/New_York'],
] as const)(`random types, data and queries on %s in %s (ORACLE_SEED=${SEED})`, (database, zone) => {
  let strapi: Core.Strapi;
  let close: () => Promise<void>;
  let schema: TestSchema;

  beforeAll(async () => {
    const sample = sampler(SEED);
    schema = sample(testSchema(4));
    const limits = { groups: 100_000, measures: 50, dimensions: 3, depth: 3, relations: 20, timeout: 20_000 };
    const app = await bootTypes(database, schema, { timeZone: zone, limits });
    ({ strapi, close } = app);
    await strapi.plugin('i18n').service('locales').create({ code: 'vi', name: 'Tiếng Việt' });
    await fillTypes(strapi, schema, sample, 16);
  }, 240_000);
  afterAll(() => close?.());

  async function reference(uid: UID.ContentType, query: AggregateQuery, paths: Path[]) {
    const named = [
      ...((query.groupBy ?? []) as string[]).map((name) => name.split(':')[0] ?? ''),
      ...Object.entries(query.aggregate ?? {}).flatMap(([name, fields]) =>
        name === 'count' ? [] : ([fields].flat() as string[])
      ),
      ...paths.filter(({ many }) => !many).map(({ path }) => path),
    ];
    const steps = named.map((path) => {
      const parts = path.split('.');
      return paths.find((known) => known.path === path)?.type === 'documentId' ? parts : parts.slice(0, -1);
    });
    const documents = await strapi.documents(uid).findMany({
      status: query.status ?? 'published',
      ...(query.locale && { locale: query.locale }),
      ...(query.filters && { filters: query.filters }),
      populate: populateFor(steps),
    } as never);
    return foldDocuments(documents as unknown as Record<string, unknown>[], query, paths, zone);
  }

  test('the answer is what fetching all documents and folding them in JavaScript gives', async () => {
    for (const type of schema.types) {
      const uid = uidOf(type.name) as UID.ContentType;
      const paths = pathsOf(schema, type.attributes, 2);
      await fc.assert(
        fc.asyncProperty(randomQuery(paths), async (query) => {
          const expected = await reference(uid, query, paths);
          const run = getService(strapi, 'aggregate').run(uid, query);
          const inexact = expected.some((group) => JSON.stringify(group).includes('"inexact"'));
          if (inexact) return void (await expect(run).rejects.toThrow(/more digits than a JSON number/));
          const actual: AggregateResult = await run;
          const id = (group: { keys: object }) => JSON.stringify(group.keys);
          expect(actual.groups.map(id).sort()).toEqual(expected.map(id).sort());
          expect(actual.total).toBe(expected.length);
          for (const group of actual.groups) {
            const twin = expected.find((other) => id(other) === id(group));
            expect(group.count).toBe(twin?.count);
            for (const [name, fields] of Object.entries(query.aggregate ?? {})) {
              if (name === 'count') continue;
              for (const path of fields as string[]) {
                const kind = paths.find((known) => known.path === path)?.type ?? '';
                const of = (from: unknown) => (from as Record<string, Record<string, unknown>>)[name]?.[path];
                expectSame(name, of(group), of(twin), kind);
              }
            }
          }
        }),
        { seed: SEED, numRuns: RUNS }
      );
    }
  }, 600_000);

  test('the groups add up to the total, unless a document is in several of them', async () => {
    for (const type of schema.types) {
      const uid = uidOf(type.name) as UID.ContentType;
      const single = pathsOf(schema, type.attributes, 2).filter(({ many }) => !many);
      const integers = single.filter(({ type: kind }) => kind === 'integer').map(({ path }) => path);
      for (const { path } of single) {
        const query: AggregateQuery = {
          aggregate: { count: '*', ...(integers.length && { sum: integers }) },
        };
        const whole = await getService(strapi, 'aggregate').run(uid, query);
        const parts = await getService(strapi, 'aggregate').run(uid, { ...query, groupBy: [path] });
        const add = (read: (group: AggregateResult['groups'][number]) => unknown) =>
          parts.groups.reduce((total, group) => total + Number(read(group) ?? 0), 0);
        expect(add((group) => group.count)).toBe(whole.groups[0]?.count);
        for (const field of integers) {
          expect(add((group) => group.sum?.[field])).toBe(Number(whole.groups[0]?.sum?.[field] ?? 0));
        }
      }
    }
  }, 120_000);
});
