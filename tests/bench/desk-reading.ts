/**
 * Measures how long the server takes to read a post of 20 kB at the desk, from the request to the answer, among 1,000
 * and among 10,000 organisations, on SQLite and on PostgreSQL:
 *
 *   npm run build && npx tsx tests/bench/desk-reading.ts [ROUNDS]
 *
 * Not beside the tests, which stop the PostgreSQL that both use. The first reading after an organisation was written
 * reads all names anew; `cold` is what that one spends. Each row says the median of the others in milliseconds: `wall` as somebody waits, `cpu` what this process spent, requests included.
 * The goal is 150 ms of server time at the median; the program ends with 1 when the cpu time misses it, since on a
 * busy machine the wall time measures the others.
 */
import { CATALOGUE } from '../../src/language';
import { signIn, type Colleague } from '../helpers/admin';
import { startPostgres } from '../helpers/postgres';
import { bootStrapi, DATABASES, type App } from '../helpers/strapi';
import { loadPosts } from '../language/posts/load';

const GOAL = 150;
const BYTES = 20_000;
const SIZES = [1000, 10_000];
const rounds = Number(process.argv[2] ?? 40);
if (!(rounds >= 1)) {
  console.error(`ROUNDS is "${process.argv[2]}"; give a number above 0.`);
  process.exit(2);
}

/** Whole paragraphs of the written posts, some 20 kB of UTF-8. */
function longBody() {
  const lines = loadPosts().flatMap(({ text }) => text.split('\n').filter(Boolean));
  const chosen: string[] = [];
  let bytes = 0;
  for (let at = 0; bytes < BYTES; at += 1) {
    const line = lines[at % lines.length] as string;
    chosen.push(line);
    bytes += Buffer.byteLength(line) + 1;
  }
  return chosen.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

const SYLLABLES = [
  'An',
  'Bình',
  'Châu',
  'Dương',
  'Giang',
  'Hà',
  'Khê',
  'Lâm',
  'Minh',
  'Ninh',
  'Phú',
  'Sơn',
  'Tân',
];
const nameOf = (at: number) => {
  const parts = [at % 13, Math.floor(at / 13) % 13, Math.floor(at / 169) % 13, Math.floor(at / 2197)];
  return parts.map((part) => SYLLABLES[part % 13]).join(' ');
};

/** Straight into the table: what is measured is reading them. */
async function writeOrganisations({ strapi }: App, from: number, to: number) {
  const { tableName } = strapi.db.metadata.get('api::organisation.organisation');
  const now = strapi.db.dialect.client === 'sqlite' ? Date.now() : new Date();
  const rows = Array.from({ length: to - from }, (_, index) => ({
    document_id: `organisation${from + index}`,
    name: `Liên đoàn Lao động huyện ${nameOf(from + index)}`,
    short_name: `LĐLĐ huyện ${nameOf(from + index)}`,
    aliases: `Công đoàn huyện ${nameOf(from + index)}\nLĐLĐ ${nameOf(from + index)}`,
    ...{ level: 'superior', slug: `don-vi-${from + index}`, locale: 'vi' },
    ...{ created_at: now, updated_at: now, published_at: now },
  }));
  for (let at = 0; at < rows.length; at += 500) {
    await strapi.db.connection(tableName).insert(rows.slice(at, at + 500));
  }
}

async function writeCatalogue({ strapi }: App) {
  for (const { name, aliases, definition, code, unit, kind, better } of CATALOGUE) {
    await strapi.documents('api::indicator.indicator').create({
      data: {
        code,
        unit,
        kind,
        better,
        name: name.vi,
        definition: definition.vi,
        aliases: aliases.join('\n'),
      },
    });
  }
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] as number;

async function measure(reader: Colleague, request: object) {
  const before = process.cpuUsage();
  const from = performance.now();
  const { status, body } = await reader.post('/desk/reading', request);
  const wall = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  if (status !== 200) throw new Error(`reading answered ${status}: ${JSON.stringify(body.error)}`);
  return { wall, cpu: (user + system) / 1000, figures: (body.data.figures as unknown as unknown[]).length };
}

async function run() {
  const stop = await startPostgres();
  const body = longBody();
  let missed = false;
  console.log('| database | organisations | figures | cold cpu ms | wall ms | cpu ms |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const database of DATABASES) {
    const app = await bootStrapi(database);
    await writeCatalogue(app);
    const reader = await signIn(app, 'newsroom-editor');
    let written = 0;
    for (const size of SIZES) {
      await writeOrganisations(app, written, size - 1);
      // The last one through the door that every write leads through: lists in memory are stale now.
      await app.strapi.documents('api::organisation.organisation').create({
        data: { name: `Liên đoàn Lao động tỉnh ${nameOf(size)}`, level: 'province' },
      });
      written = size;
      const values = { title: 'Bài dài để đo', body, publicationDate: '2024-12-23T02:00:00.000Z' };
      const request = { uid: 'api::article.article', documentId: null, locale: 'vi', values };
      const cold = await measure(reader, request);
      const warm = [];
      for (let round = 0; round < rounds; round += 1) warm.push(await measure(reader, request));
      const cpu = median(warm.map((each) => each.cpu));
      const wall = median(warm.map((each) => each.wall));
      missed ||= cpu > GOAL;
      const numbers = [cold.cpu, wall, cpu].map((each) => each.toFixed(0)).join(' | ');
      console.log(`| ${database} | ${size} | ${cold.figures} | ${numbers} |`);
    }
    await app.close();
  }
  await stop();
  process.exit(missed ? 1 : 0);
}

run().catch((error: Error) => {
  console.error(error.stack);
  process.exit(1);
});
