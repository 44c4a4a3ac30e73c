import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type Page, type Span } from '../../../src/language';
import { parsePage } from './parse-page';

const FOLDER = join(__dirname, 'pages');
const lines = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => parsePage(readFileSync(join(FOLDER, name), 'utf8')).text.split('\n'));

function spansOf(page: Page): Span[] {
  return [
    ...page.furniture,
    ...page.posts.flatMap((post) => [
      post.title,
      post.standfirst,
      post.published?.written,
      post.event?.written,
      post.place?.written,
      post.author,
      post.source?.written,
      ...post.photos.flatMap((photo) => [photo.caption, photo.credit, photo.file]),
      ...post.body,
      ...post.furniture,
    ]),
  ].filter((span): span is Span => Boolean(span));
}

function expectSlices(text: string): void {
  for (const span of spansOf(readPage(text))) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(span.start, span.end)).toBe(span.text);
  }
}

const shuffled = fc
  .array(fc.constantFrom(...lines, '', '(', 'Ảnh:', 'Nguồn:', 'Tác giả:', '31/02/2024', '99.99'), {
    maxLength: 40,
  })
  .map((picked) => picked.join('\n'));

test('shuffled pages never throw, and every part is a slice of the text', () => {
  fc.assert(
    fc.property(shuffled, fc.boolean(), (text, decomposed) => {
      expectSlices(decomposed ? text.normalize('NFD') : text);
    }),
    { numRuns: 150 }
  );
});

test('no line gets lost: each is in some part', () => {
  fc.assert(
    fc.property(shuffled, (text) => {
      const spans = spansOf(readPage(text));
      let start = 0;
      for (const line of text.split('\n')) {
        const end = start + line.length;
        const found = line.trim() === '' || spans.some((span) => span.start < end && span.end > start);
        expect([line, found]).toEqual([line, true]);
        start = end + 1;
      }
    }),
    { numRuns: 150 }
  );
});

test('any text never throws, and every part is a slice of the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSlices), { numRuns: 200 });
});

test('composed and decomposed pages have the same parts', () => {
  const parts = (text: string) => spansOf(readPage(text)).map((span) => span.text.normalize('NFC'));
  fc.assert(
    fc.property(shuffled, (text) => {
      expect(parts(text.normalize('NFD'))).toEqual(parts(text.normalize('NFC')));
    }),
    { numRuns: 200 }
  );
});
