import { checkDraft } from '../../src/plugins/desk/server/domain/paste/check-draft';
import type { Draft } from '../../src/plugins/desk/server/domain/paste/draft';

const draft: Draft = {
  ...{ title: 'Một bài dán', standfirst: '', paragraphs: ['Đoạn thứ nhất.'], byline: '' },
  source: { name: 'Báo Ví Dụ', url: null, attribution: null },
  captions: [{ caption: 'Quang cảnh hội nghị.', credit: null }],
  ...{ publishedAt: null, eventDate: null, category: null, authors: [], organisations: [], clusters: [] },
};
/** As a program sends it: nothing holds it to the type. */
const check = (more: object) => checkDraft(JSON.parse(JSON.stringify({ ...draft, ...more })));

test('a whole draft is read as it came', () => {
  expect(check({})).toEqual({ draft });
});

test.each([
  ['a field', { slug: 'mot-bai-dan' }, '"slug"'],
  ['a field that every object inherits', { constructor: 'x' }, '"constructor"'],
  ['a field that every object inherits, as a method', { toString: 'x' }, '"toString"'],
  ['a part of the source', { source: { ...draft.source, link: 'https://a.vn' } }, '"link"'],
  [
    'a part of a caption',
    { captions: [{ ...draft.captions[0], file: 'a.jpg' }] },
    'Chú thích ảnh 1 không có phần "file"',
  ],
])('%s that nobody reads is refused and named', (_what, more, words) => {
  const { problems } = check(more) as { problems: string[] };
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(words);
});
