import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPage, type PagePost } from '../../../src/language';

/** Real pages, labelled by hand. They are not part of the project: without them these tests are skipped. */
const CORPUS = process.env.CORPUS ?? resolve(__dirname, '../../../../shared/corpus');
const present = existsSync(join(CORPUS, 'gold.json'));

interface Gold {
  id: string;
  file: string;
  title: string;
  standfirst: string | null;
  date: { published: string | null; event: string | null; as_written: string };
  place: string | null;
  author: string;
  source: { name: string | null; url: string | null };
  photos: { file?: string; caption: string; credit: string | null }[];
  figures: { numStart: number; optional?: boolean }[];
}

const gold: Gold[] = present
  ? (JSON.parse(readFileSync(join(CORPUS, 'gold.json'), 'utf8')) as { posts: Gold[] }).posts
  : [];

function readGold({ id, file }: Gold): PagePost {
  const { posts } = readPage(readFileSync(join(CORPUS, file), 'utf8'));
  const inFile = gold.filter((post) => post.file === file).map((post) => post.id);
  expect(posts).toHaveLength(inFile.length);
  return posts[inFile.indexOf(id)] as PagePost;
}

(present ? describe : describe.skip)('the labelled pages', () => {
  test.each(gold.map((post) => [post.id, post] as const))('%s reads as labelled', (_, post) => {
    const read = readGold(post);
    expect({
      title: read.title?.text,
      standfirst: read.standfirst?.text ?? null,
      published: read.published?.date ?? null,
      event: read.event?.date ?? null,
      author: read.author?.text,
      url: read.source?.url ?? null,
      photos: read.photos.map(({ caption, credit }) => ({
        caption: caption.text,
        credit: credit?.text ?? null,
      })),
      files: read.photos.flatMap(({ file }) => (file ? [file.text] : [])),
    }).toEqual({
      title: post.title,
      standfirst: post.standfirst,
      published: post.date.published,
      event: post.date.event,
      author: post.author,
      url: post.source.url,
      photos: post.photos.map(({ caption, credit }) => ({ caption, credit })),
      files: post.photos.flatMap(({ file }) => (file ? [file] : [])),
    });
    const name = read.source?.name ?? '';
    expect(post.source.name ?? '').toContain(name);
    expect(name === '').toBe(post.source.name === null);
    expect(post.place ?? '').toContain(read.place?.name.replace(/^tỉnh /, '') ?? '');
  });

  test.each(gold.map((post) => [post.id, post] as const))('%s keeps every figure', (_, post) => {
    const read = readGold(post);
    const kept = [read.title, read.standfirst, ...read.body, ...read.photos.map((photo) => photo.caption)];
    const inside = (at: number) => kept.some((span) => span !== null && span.start <= at && at < span.end);
    expect(post.figures.filter(({ numStart }) => !inside(numStart))).toEqual([]);
  });
});
