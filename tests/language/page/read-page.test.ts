import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type Page, type PagePost } from '../../../src/language';
import { parsePage, type ExpectedPost } from './parse-page';

const FOLDER = join(__dirname, 'pages');
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, parsePage(readFileSync(join(FOLDER, name), 'utf8'))] as const);

const flatten = (post: PagePost): ExpectedPost => ({
  title: post.title?.text ?? null,
  standfirst: post.standfirst?.text ?? null,
  published: post.published?.date ?? null,
  event: post.event?.date ?? null,
  place: post.place?.name ?? null,
  author: post.author?.text ?? null,
  source: post.source && { name: post.source.name, url: post.source.url },
  photos: post.photos.map(({ caption, credit, file }) => ({
    caption: caption.text,
    credit: credit?.text ?? null,
    file: file?.text ?? null,
  })),
  body: post.body.map((span) => span.text),
  furniture: post.furniture.map((span) => span.text.trim()),
});

const compose = <T>(value: T): T => JSON.parse(JSON.stringify(value).normalize('NFC')) as T;
const texts = (page: Page) => ({
  furniture: page.furniture.map((span) => span.text.trim()),
  posts: page.posts.map(flatten),
});

test.each(pages)('%s reads as labelled', (_, { text, furniture, posts }) => {
  expect(texts(readPage(text))).toEqual({ furniture, posts });
});

test.each(pages)(
  '%s reads the same decomposed, with no-break spaces and with other line breaks',
  (_, page) => {
    const { furniture, posts } = page;
    expect(compose(texts(readPage(page.text.normalize('NFD'))))).toEqual({ furniture, posts });
    expect(texts(readPage(page.text.replaceAll('\n', '\r\n')))).toEqual({ furniture, posts });
    const spaced = texts(readPage(page.text.replaceAll(' ', '\u00a0')));
    expect(JSON.parse(JSON.stringify(spaced).replaceAll('\u00a0', ' '))).toEqual({ furniture, posts });
  }
);
