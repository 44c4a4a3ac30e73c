import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { inBrowser } from '../helpers/browser';
import { servePublic } from './serve-public';

const text = (content: string, marks: object = {}) => ({ type: 'text', text: content, ...marks });
const item = (content: string) => ({ type: 'list-item', children: [text(content)] });

inBrowser('The words of the reader page', (browser) => {
  let site: Awaited<ReturnType<typeof servePublic>>;
  let page: Page;

  beforeAll(async () => {
    site = await servePublic(() => null);
    // A reader far away, in another time zone and another language.
    const context = await browser().newContext({ timezoneId: 'America/Los_Angeles', locale: 'fr-FR' });
    page = await context.newPage();
    await page.goto(`${site.url}/host`);
  });
  afterAll(() => site.close());

  /** Calls an exported function in the browser. The code is a string: Jest would turn `import()` into require. */
  const call = <Answer>(module: string, code: string) =>
    page.evaluate<Answer>(`import('/reader/${module}.js').then((m) => (${code}))`);

  const markup = (body: unknown) =>
    call<string>(
      'blocks',
      `[document.createElement('div')].map((box) => {
        box.append(...m.blocks(${JSON.stringify(body)}).filter(Boolean));
        return box.innerHTML;
      })[0]`
    );

  test.each([
    [
      'marks',
      [{ type: 'paragraph', children: [text('Một '), text('hai', { bold: true, italic: true })] }],
      '<p>Một <em><strong>hai</strong></em></p>',
    ],
    [
      'a nested list inside the item before it',
      [
        {
          type: 'list',
          format: 'ordered',
          children: [item('một'), { type: 'list', format: 'unordered', children: [item('hai')] }],
        },
      ],
      '<ol><li>một<ul><li>hai</li></ul></li></ol>',
    ],
    [
      'headings from h2 on, without a gap',
      [1, 4, 2].map((level) => ({ type: 'heading', level, children: [text(`${level}`)] })),
      '<h2>1</h2><h3>4</h3><h2>2</h2>',
    ],
    ['line breaks', [{ type: 'paragraph', children: [text('trên\ndưới')] }], '<p>trên<br>dưới</p>'],
    ['an empty paragraph as nothing', [{ type: 'paragraph', children: [text(' ')] }], ''],
    [
      'a link to another site',
      [
        {
          type: 'paragraph',
          children: [{ type: 'link', url: 'https://example.org/', children: [text('đó')] }],
        },
      ],
      '<p><a href="https://example.org/">đó</a></p>',
    ],
    [
      'a link that runs code as text alone',
      [
        {
          type: 'paragraph',
          children: [{ type: 'link', url: ' jAvascript:alert(1)', children: [text('đó')] }],
        },
      ],
      '<p><span>đó</span></p>',
    ],
    [
      'markup as what it is: text',
      [{ type: 'paragraph', children: [text('<img src=x onerror=alert(1)>')] }],
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    ],
    ['a block of a kind unknown here by its text', [{ type: 'poll', children: [text('chữ')] }], '<p>chữ</p>'],
    ['no body at all as nothing', null, ''],
  ])('a post shows %s', async (_name, body, expected) => {
    expect(await markup(body)).toBe(expected);
  });

  test('whatever the blocks hold, only the tags of this page come out, and no handler', async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.constantFrom('<svg/onload=alert(1)>', '"><script>', 'javascript:x')
    );
    const node = fc.record({ type: fc.constantFrom('text', 'link'), text: anything, url: anything });
    const block = fc.record({
      type: fc.constantFrom('paragraph', 'quote', 'code', 'poll'),
      children: fc.array(
        node.map((one) => ({ ...one, children: [text(one.text)] })),
        { maxLength: 3 }
      ),
    });
    const bodies = fc.sample(fc.array(block, { maxLength: 3 }), 200);
    const found = await call<string[]>(
      'blocks',
      `${JSON.stringify(bodies)}.flatMap((body) => m.blocks(body).filter(Boolean)).flatMap((root) =>
        [root, ...root.querySelectorAll('*')].flatMap((one) => [
          one.tagName.toLowerCase(),
          ...[...one.attributes].map(({ name }) => '@' + name),
          ...(one.href ? [new URL(one.href).protocol] : []),
        ]))`
    );
    const allowed = [
      'p',
      'blockquote',
      'pre',
      'code',
      'a',
      'span',
      'br',
      '@href',
      'http:',
      'https:',
      'mailto:',
      'tel:',
    ];
    expect([...new Set(found)].filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test('every address that the page makes, it reads back', async () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
    const routes = fc.sample(
      fc.record({
        page: fc.constantFrom('post', 'category', 'tag', 'cluster', 'organisation', 'clusters', 'front'),
        key: slug,
        locale: fc.constantFrom('vi', 'en'),
        year: fc.option(fc.integer({ min: 1945, max: 2100 }).map(String)),
        at: fc.integer({ min: 1, max: 99 }),
      }),
      300
    );
    const wanted = routes.map((route) =>
      /^(front|clusters)$/.test(route.page) ? { ...route, key: null } : route
    );
    const read = await call<object[]>(
      'routes',
      `${JSON.stringify(wanted)}.map((route) =>
        m.parseRoute(new URL(m.href(route), 'https://example.org/').search))`
    );
    expect(read).toEqual(wanted);
  });

  test.each([
    ['2024-12-22T23:03:00.000Z', 'vi', 'Thứ Hai, 23/12/2024'],
    ['2024-12-22T23:03:00.000Z', 'en', 'Monday, 23 December 2024'],
    ['2024-12-22T16:59:59.000Z', 'vi', 'Chủ Nhật, 22/12/2024'],
    ['2024-12-22T17:00:00.000Z', 'vi', 'Thứ Hai, 23/12/2024'],
  ])('%s is in %s %s, wherever the reader is', async (moment, locale, expected) => {
    expect(await call('dates', `m.dateLine('${moment}', '${locale}')`)).toBe(expected);
  });

  test('a photo comes in its own sizes, as WebP first, and in its crop when that is small enough', async () => {
    const file = (name: string, width: number, height: number, mime = 'image/jpeg') => ({
      url: `/uploads/${name}`,
      width,
      height,
      mime,
    });
    const image = {
      ...file('own.jpg', 1800, 1200),
      formats: {
        small: file('small.jpg', 480, 320),
        small_webp: file('small.webp', 480, 320, 'image/webp'),
        wide: file('wide.jpg', 1280, 720),
        square: file('square.jpg', 600, 600),
      },
    };
    const sets = (options: object) =>
      call<(string | null)[]>(
        'picture',
        `[m.picture(${JSON.stringify({ image })}, '100vw', ${JSON.stringify(options)})].flatMap((one) =>
          [one, ...one.querySelectorAll('*')].map((node) => node.getAttribute('srcset')).filter(Boolean))`
      );
    expect(await sets({})).toEqual([
      '/uploads/small.webp 480w',
      '/uploads/small.jpg 480w, /uploads/own.jpg 1800w',
    ]);
    expect(await sets({ ratio: 16 / 9, width: 640 })).toEqual(['/uploads/wide.jpg 1280w']);
    expect(await sets({ ratio: 16 / 9, width: 320 })).toHaveLength(2);
  });
});
