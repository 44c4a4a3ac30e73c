import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ARTICLES } from '../../database/sample/content/articles';
import { figuresOf } from '../../database/sample/figures-of';
import { plainText } from '../../database/sample/model/blocks';

/** The real posts that the sample retells; they are not part of the project and may be absent. */
const CORPUS = process.env.CORPUS ?? path.resolve(__dirname, '../../../shared/corpus');
const LENGTH = 12;

interface Fact {
  indicator: string;
  value: number;
  upper: number | null;
  qualifier: string;
  kind: string;
}

const words = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+(?:[.,/]\p{N}+)*/gu) ?? [];

function grams(text: string): string[] {
  const list = words(text);
  return list.slice(LENGTH - 1).map((_, index) => list.slice(index, index + LENGTH).join(' '));
}

(existsSync(CORPUS) ? describe : describe.skip)('the sample beside the real posts', () => {
  const read = (...name: string[]) => readFileSync(path.join(CORPUS, ...name), 'utf8');

  test(`copies no ${LENGTH} words in a row`, () => {
    const real = new Set(
      readdirSync(path.join(CORPUS, 'posts')).flatMap((file) => grams(read('posts', file)))
    );
    const texts = ARTICLES.flatMap(({ vi }) => [
      vi.title,
      vi.standfirst,
      plainText(vi.body),
      vi.seo.description,
    ]);
    expect(texts.flatMap(grams).filter((gram) => real.has(gram))).toEqual([]);
  });

  test('gives real organisations only figures that the real posts give', () => {
    const { posts } = JSON.parse(read('gold.json')) as { posts: { figures: Fact[] }[] };
    const facts = posts.flatMap(({ figures }) => figures);
    const real = ARTICLES.filter(({ key }) => !key.startsWith('vi-du-')).flatMap(figuresOf);
    expect(real.length).toBeGreaterThan(70);
    for (const { indicator, value, upper = null, qualifier = 'exact', target } of real) {
      expect(facts).toContainEqual(expect.objectContaining({ indicator, value, upper, qualifier }));
      if (target === undefined) continue;
      expect(facts).toContainEqual(expect.objectContaining({ indicator, value: target, kind: 'target' }));
    }
  });

  test('tells every figure of the real posts, save percentages of targets that it knows', () => {
    const { posts } = JSON.parse(read('gold.json')) as { posts: { figures: Fact[] }[] };
    const told = ARTICLES.flatMap(figuresOf).flatMap(({ indicator, value, target, denominator }) =>
      [value, target, denominator].map((number) => `${indicator} ${number}`)
    );
    const untold = posts
      .flatMap(({ figures }) => figures)
      .filter(({ indicator, value }) => !told.includes(`${indicator} ${value}`))
      .map(({ indicator, value }) => `${indicator} ${value}`);
    expect(untold).toEqual(['attainment 114', 'attainment 31']);
  });
});
