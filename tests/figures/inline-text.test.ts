import fc from 'fast-check';
import { formText } from '../../src/plugins/desk/server/domain/reading/form-text';
import { blankTokens } from '../../src/plugins/figures/server/domain/inline/blank-tokens';
import { findTokens } from '../../src/plugins/figures/server/domain/inline/find-tokens';
import { parseToken } from '../../src/plugins/figures/server/domain/inline/parse-token';
import { writeToken } from '../../src/plugins/figures/server/domain/inline/token';
import { writeBlocks, type BlockNode } from '../../src/plugins/figures/server/domain/inline/write-blocks';
import { writePost } from '../../src/plugins/figures/server/domain/inline/write-post';
import { writeText, type Print } from '../../src/plugins/figures/server/domain/inline/write-text';

const KNOWN = '{{figure gift-value cluster:cum-so-5 2024 value}}';
const CHANGE = '{{figure gift-value cluster:cum-so-5 2024 change}}';
const EMPTY = '{{figure gift-value cluster:cum-so-5 2019 value}}';
const print: Print = ({ period, aspect }) =>
  period !== '2024' ? null : aspect === 'change' ? 'tăng 15,4% so với năm 2023' : 'gần 60 tỉ đồng';
const write = (text: string) => writeText(text, print);
const paragraph = (...children: BlockNode[]): BlockNode => ({ type: 'paragraph', children });
const leaf = (text: string, marks: object = {}): BlockNode => ({ type: 'text', text, ...marks });

test.each([
  ['figure gift-value cluster:cum-so-5 2024 value', 'value'],
  ['figure gift-value cluster:cum-so-5 2024', 'value'],
  ['  figure\u00a0gift-value organisation:abc123  2018/2023 attainment ', 'attainment'],
  ['figure gift-value cluster:cum-so-5 2024-Q2 change', 'change'],
])('parseToken(%j) asks for the %s', (inner, aspect) => {
  expect(parseToken(inner)?.aspect).toBe(aspect);
});

test.each([
  'figure',
  'figures gift-value cluster:cum-so-5 2024 value',
  'figure gift-value cum-so-5 2024 value',
  'figure gift-value person:an 2024 value',
  'figure gift-value cluster:cum-so-5 2024-13 value',
  'figure gift-value cluster:cum-so-5 2024 rank',
  'figure gift-value cluster:cum-so-5 2024 value more',
  'figure gift-value cluster:{{x}} 2024 value',
  `figure ${'a'.repeat(400)} cluster:b 2024 value`,
])('parseToken(%j) is no token', (inner) => {
  expect(parseToken(inner)).toBeNull();
});

test('a token is read back as it was written', () => {
  const [place] = findTokens(`Trao ${KNOWN}.`);
  expect(place?.token && writeToken(place.token)).toBe(KNOWN);
});

test.each([
  ['a value in the sentence', `Cụm đã trao ${KNOWN} quà Tết.`, 'Cụm đã trao gần 60 tỉ đồng quà Tết.'],
  ['a capital at its head', `Khai mạc. ${KNOWN} đã được trao.`, 'Khai mạc. Gần 60 tỉ đồng đã được trao.'],
  ['two values', `Cụm trao ${KNOWN}, ${CHANGE}.`, 'Cụm trao gần 60 tỉ đồng, tăng 15,4% so với năm 2023.'],
  [
    'a token over two lines',
    'Cụm trao {{figure gift-value\ncluster:cum-so-5 2024}}.',
    'Cụm trao gần 60 tỉ đồng.',
  ],
])('%s is printed', (_, text, expected) => {
  expect(write(text)).toBe(expected);
});

test.each([
  ['the last clause', `Cụm đã trao 5 căn nhà, ${EMPTY} tiền quà.`, 'Cụm đã trao 5 căn nhà.'],
  [
    'a clause in the middle',
    `Cụm đã trao 5 căn nhà, ${EMPTY} tiền quà, 3 lớp học.`,
    'Cụm đã trao 5 căn nhà, 3 lớp học.',
  ],
  ['the first clause', `Trao ${EMPTY}, công đoàn xây 5 căn nhà.`, 'Công đoàn xây 5 căn nhà.'],
  ['brackets', `Cụm số 5 (${EMPTY}) dẫn đầu.`, 'Cụm số 5 dẫn đầu.'],
  ['what stands between dashes', `Cụm thi đua số 5 – ${EMPTY} quà – dẫn đầu.`, 'Cụm thi đua số 5 dẫn đầu.'],
  ['its item of a list', `Cụm đã làm: 5 căn nhà, ${EMPTY} quà.`, 'Cụm đã làm: 5 căn nhà.'],
  [
    'the sentence without a clause',
    `Hội nghị đã họp. Cụm trao ${EMPTY} quà. Ông An dự.`,
    'Hội nghị đã họp. Ông An dự.',
  ],
  ['the sentence when only an opening would stay', `Năm 2024, cụm trao ${EMPTY}. Ông An dự.`, 'Ông An dự.'],
  [
    'the sentence when a quotation would break',
    `Ông nói: “Cụm trao ${EMPTY} quà, xây 5 căn nhà”. Hết.`,
    'Hết.',
  ],
  ['the last sentence', `Ông An dự hội nghị. Cụm trao ${EMPTY}.`, 'Ông An dự hội nghị.'],
  ['the announcing clause', `Ông An dự hội nghị, kết quả: ${EMPTY}.`, 'Ông An dự hội nghị.'],
  ['a line', `Ông An dự.\nCụm trao ${EMPTY}.\nBà Bình dự.`, 'Ông An dự.\nBà Bình dự.'],
  ['the last line', `Ông An dự.\n- ${EMPTY} quà`, 'Ông An dự.'],
  ['all there is', `Trao ${EMPTY}`, ''],
  [
    'only the clause of a pair',
    `Cụm xây được 5 căn nhà, ${EMPTY}; trao quà trị giá ${KNOWN}.`,
    'Cụm xây được 5 căn nhà; trao quà trị giá gần 60 tỉ đồng.',
  ],
])('without a value, %s goes', (_, text, expected) => {
  expect(write(text)).toBe(expected);
});

test.each([
  ['an unknown word', `Ông An dự hội nghị, {{table a b}} quà.`, 'Ông An dự hội nghị.'],
  ['a nested token', `Ông An dự hội nghị, {{figure ${KNOWN} 2024}} quà.`, 'Ông An dự hội nghị.'],
  ['one that is never closed', `Ông An dự hội nghị, {{figure gift-value cluster`, 'Ông An dự hội nghị'],
  ['empty braces', 'Ông An dự hội nghị, {{}} quà.', 'Ông An dự hội nghị.'],
])('%s is hidden', (_, text, expected) => {
  expect(write(text)).toBe(expected);
});

test('a title loses the number and keeps its words', () => {
  const keep = (text: string) => writeText(text, print, { keepRest: true });
  expect(keep(`Cụm số 5 trao ${EMPTY} quà Tết`)).toBe('Cụm số 5 trao quà Tết');
  expect(keep(`Cụm số 5 trao ${KNOWN}`)).toBe('Cụm số 5 trao gần 60 tỉ đồng');
  expect(keep(`Cụm số 5 xây nhà cho đoàn viên, trao ${EMPTY}`)).toBe('Cụm số 5 xây nhà cho đoàn viên');
});

test('a token that bold type cuts into pieces is one token', () => {
  const block = paragraph(
    leaf('Cụm trao {{figure gift-value '),
    leaf('cluster:cum-so-5', { bold: true }),
    leaf(' 2024}}.')
  );
  expect(writeBlocks([block], print)).toEqual([paragraph(leaf('Cụm trao gần 60 tỉ đồng'), leaf('.'))]);
});

test('blocks, items and links that are left empty go; the others are the same objects', () => {
  const first = paragraph(leaf('Hội nghị đã họp.'));
  const item = (text: string): BlockNode => ({ type: 'list-item', children: [leaf(text)] });
  const list = (...children: BlockNode[]): BlockNode => ({ type: 'list', children });
  const link: BlockNode = { type: 'link', children: [leaf(`Trao ${EMPTY}.`)] };
  const body = [
    first,
    list(item('Một'), item(EMPTY)),
    list(item(EMPTY)),
    paragraph(leaf('Xem ở đây. '), link),
  ];
  const written = writeBlocks(body, print);
  expect(written).toEqual([first, list(item('Một')), paragraph(leaf('Xem ở đây.'))]);
  expect(written[0]).toBe(first);
});

test('a token is no text to be read for numbers, and moves nothing', () => {
  const text = `Trao ${KNOWN} cho 5 hộ`;
  expect(blankTokens(text)).toBe(`Trao ${' '.repeat(KNOWN.length)} cho 5 hộ`);
  expect(formText({ title: text }).text).toBe(blankTokens(text));
});

test('a post is written in its locale, and the posts inside it in theirs', () => {
  const post = {
    locale: 'en',
    title: KNOWN,
    cover: { caption: KNOWN },
    related: [{ locale: 'vi', title: KNOWN, seo: null }],
    at: new Date(0),
  };
  const locales = writePost(post, 'vi', (locale) => () => `In ${locale}`);
  expect(locales).toEqual({
    locale: 'en',
    title: 'In en',
    cover: { caption: 'In en' },
    related: [{ locale: 'vi', title: 'In vi', seo: null }],
    at: new Date(0),
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    KNOWN,
    CHANGE,
    EMPTY,
    '{{',
    '}}',
    '{',
    '}',
    '{{{',
    '{{figure ',
    '{{{{a}}',
    ', ',
    '. ',
    '; ',
    ': ',
    '\n'
  ),
  fc.constantFrom(
    ' – ',
    '(',
    ')',
    '“',
    '”',
    ' ',
    'Cụm số 5',
    'trao quà cho đoàn viên',
    'Năm 2024',
    '- ',
    'a',
    'Đ',
    '1.653',
    '…'
  ),
  fc.string({ maxLength: 4 })
);
const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const anyOptions = fc.record({ keepRest: fc.boolean() });

describe('always', () => {
  test('no reader sees a token', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => !writeText(text, print, options).includes('{{')),
      { numRuns: 3000 }
    );
  });

  test('a text without tokens is untouched', () => {
    fc.assert(
      fc.property(
        anyText.map((text) => text.replace(/\{+/g, '{')),
        anyOptions,
        (text, options) => {
          fc.pre(!text.includes('{{'));
          return writeText(text, print, options) === text;
        }
      )
    );
  });

  test('what was written once is written the same again', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const once = writeText(text, print, options);
        return writeText(once, print, options) === once;
      })
    );
  });

  test('sentences beside the hidden one stay byte for byte', () => {
    const sentence = fc.constantFrom(
      'Ông An dự hội nghị.',
      'Trao 1.653 suất quà cho đoàn viên!',
      'Có 5 đơn vị, 3 cụm.'
    );
    fc.assert(
      fc.property(fc.array(sentence), fc.array(sentence), (before, after) => {
        const text = [...before, `Cụm trao ${EMPTY} quà.`, ...after].join(' ');
        return write(text) === [...before, ...after].join(' ');
      })
    );
  });

  test('a text of which every token has a value loses nothing', () => {
    fc.assert(
      fc.property(
        anyText.map((text) => text.replaceAll(EMPTY, KNOWN).replace(/\{(?!\{figure gift)|(?<!\{)\{/g, '')),
        (text) => {
          fc.pre(findTokens(text).every(({ token }) => token !== null));
          const plain = text
            .replaceAll(KNOWN, 'gần 60 tỉ đồng')
            .replaceAll(CHANGE, 'tăng 15,4% so với năm 2023');
          return write(text).toLocaleLowerCase('vi') === plain.toLocaleLowerCase('vi');
        }
      )
    );
  });

  test('blocks say what their words as one text would say', () => {
    const cuts = fc.array(fc.nat({ max: 40 }), { maxLength: 4 });
    fc.assert(
      fc.property(anyText, cuts, (text, lengths) => {
        const children: BlockNode[] = [];
        let at = 0;
        for (const length of lengths) {
          children.push(leaf(text.slice(at, at + length)));
          at += length;
        }
        children.push(leaf(text.slice(at)));
        const [block] = writeBlocks([paragraph(...children)], print);
        const words = (block?.children ?? []).map((each) => each.text).join('');
        return words === write(text);
      })
    );
  });
});
