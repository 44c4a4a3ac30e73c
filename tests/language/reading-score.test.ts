import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDocument, readFigures } from '../../src/language';
import { calibrate } from './posts/calibrate';
import { loadPosts } from './posts/load';
import { scoreReading } from './posts/score';

const read = (text: string) => readDocument(text).figures;

test.each([
  ['seen', 0.98],
  ['unseen', 0.95],
] as const)('the %s posts are read with a full f1 of at least %d', (folder, least) => {
  const { full_f1, f1, precision, indicator } = scoreReading(read, loadPosts(folder));
  expect(full_f1).toBeGreaterThanOrEqual(least);
  expect(f1).toBeGreaterThanOrEqual(full_f1);
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(indicator.right / indicator.asked).toBeGreaterThanOrEqual(0.9);
});

test('without the page around them the figures are read as well', () => {
  expect(scoreReading((text) => readFigures(text), loadPosts()).full_f1).toBeGreaterThanOrEqual(0.97);
});

test('confidence is the share that is right, within a tenth', () => {
  const bins = calibrate(read, loadPosts()).filter(({ figures }) => figures >= 20);
  expect(bins.length).toBeGreaterThanOrEqual(3);
  for (const { confidence, figures, right } of bins)
    expect(Math.abs(right / figures - confidence)).toBeLessThan(0.1);
});

/** Real pages, kept beside the project where its makers have them. */
const CORPUS = resolve(__dirname, '../../../shared/corpus');
const whenThere = existsSync(CORPUS) ? test : test.skip;

interface RealFigure {
  readonly numStart: number;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: string;
  readonly optional?: boolean;
}

whenThere('real pages: every labelled number is found, and few others', () => {
  const gold = JSON.parse(readFileSync(join(CORPUS, 'gold.json'), 'utf8')) as {
    posts: { file: string; figures: RealFigure[] }[];
  };
  const sum = { labelled: 0, found: 0, right: 0 };
  for (const file of new Set(gold.posts.map((post) => post.file))) {
    const wanted = gold.posts.filter((post) => post.file === file).flatMap(({ figures }) => figures);
    const figures = read(readFileSync(join(CORPUS, file), 'utf8'));
    const values = new Map(
      figures.flatMap((figure) => figure.numbers.map(({ start, value }) => [start, value]))
    );
    sum.labelled += wanted.filter(({ optional }) => !optional).length;
    sum.found += figures.flatMap(({ numbers }) => numbers.filter(({ role }) => role !== 'upper')).length;
    sum.right += wanted.filter(({ numStart, value }) => values.get(numStart) === value).length;
  }
  expect(sum.right / sum.labelled).toBeGreaterThanOrEqual(0.97);
  expect(sum.right / sum.found).toBeGreaterThanOrEqual(0.97);
});
