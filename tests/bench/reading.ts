/**
 * Measures how fast figures are read, in megabytes of UTF-8 per second of processor time on one core:
 *
 *   npx tsx tests/bench/reading.ts [MEGABYTES]
 *
 * The sizes show that the rate does not fall with the length; the rows below them are texts made to slow a reader
 * down. MEGABYTES, 1 by default, is the size of those, in millions of characters.
 */
import { readDocument, readFigures } from '../../src/language';
import { HOSTILE } from '../language/hostile-texts';
import { loadPosts } from '../language/posts/load';

const posts = loadPosts()
  .map(({ text }) => text)
  .join('\n\n');
const MEGABYTE = 1e6;
const hostileSize = Number(process.argv[2] ?? 1) * MEGABYTE;
if (!(hostileSize > 0)) {
  console.error(`MEGABYTES is "${process.argv[2]}"; give a number above 0.`);
  process.exit(2);
}

/** A flat string of at most so many bytes; a rope would be measured while it is flattened. */
const flat = (text: string, bytes = Number.POSITIVE_INFINITY) =>
  Buffer.from(text).subarray(0, bytes).toString();

const repeat = (piece: string, bytes: number) =>
  flat(piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece))), bytes);

function rate(read: (text: string) => unknown, text: string): string {
  const bytes = Buffer.byteLength(text);
  const rounds = Math.max(1, Math.round(MEGABYTE / bytes / 4));
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) read(text);
  const { user, system } = process.cpuUsage(before);
  return `${((bytes * rounds) / (user + system)).toFixed(2)} MB/s`;
}

const show = (name: string, ...rates: string[]) =>
  console.log(name.padEnd(36), ...rates.map((each) => each.padStart(12)));

const figures = (text: string) => readFigures(text);
const page = (text: string) => readDocument(text);
for (let round = 0; round < 3; round += 1) readDocument(repeat(posts, MEGABYTE));

show('text', 'figures', 'whole page');
for (const [name, bytes] of [
  ['1 kB', 1e3],
  ['10 kB', 1e4],
  ['100 kB', 1e5],
  ['1 MB', 1e6],
  ['10 MB', 1e7],
] as const) {
  const text = repeat(posts, bytes);
  show(`posts, ${name}`, rate(figures, text), rate(page, text));
}

for (const [name, fill] of Object.entries(HOSTILE)) {
  const text = flat(fill(hostileSize));
  show(name, rate(figures, text), rate(page, text));
}
