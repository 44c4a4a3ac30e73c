import type { Page } from 'playwright-core';
import { inBrowser } from '../helpers/browser';
import { openNewsroom, type Newsroom, type Post } from './newsroom';
import { visit, type Visit } from './visit';

const HOSTILE = '<img src=x onerror="document.body.dataset.hit=1"><b>đậm</b>';

inBrowser('A post on the reader page', (browser) => {
  let newsroom: Newsroom;
  let here: Visit | undefined;
  let page: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: false });
  });
  afterAll(() => newsroom?.close());
  afterEach(() => here?.close());

  const articles = () => newsroom.app.strapi.documents('api::article.article');
  const publish = async (title: string, more: object = {}) =>
    (await articles().create({
      data: { title, publicationDate: '2024-12-22T23:03:00.000Z', ...more },
      status: 'published',
    })) as unknown as Post;
  async function open(address: string) {
    here = await visit(browser(), newsroom.url, address);
    ({ page } = here);
  }
  const heading = () => page.locator('h1').innerText();

  test('an empty newsroom says that there is nothing yet', async () => {
    await open('/');
    expect(await page.locator('.empty').innerText()).toContain('Chưa có bài viết nào');
    // Nobody has written who publishes the site yet: that request alone finds nothing.
    expect(here?.complaints).toEqual([expect.stringContaining('404')]);
  });

  test('shows what an editor wrote as text, whatever it looks like', async () => {
    const { slug } = await publish(`Bài ${HOSTILE}`, {
      standfirst: HOSTILE,
      byline: HOSTILE,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: HOSTILE }] }],
    });
    await open(`/?post=${slug}`);
    expect(await heading()).toBe(`Bài ${HOSTILE}`);
    expect(await page.locator('.prose').innerText()).toBe(HOSTILE);
    expect(await page.locator('main :is(img, b)').count()).toBe(0);
    expect(await page.evaluate(() => document.body.dataset.hit)).toBeUndefined();
  });

  test('a post without figures takes the whole width: there is no empty frame', async () => {
    await newsroom.app.strapi.documents('api::site.site').create({ data: { name: 'Bản tin' } });
    const { slug } = await publish('Bài không có số liệu');
    await open(`/?post=${slug}`);
    expect(await page.locator('union-figures').getAttribute('data-state')).toBe('empty');
    expect(await page.locator('aside').isVisible()).toBe(false);
    expect(here?.complaints).toEqual([]);
  });

  test('an old address leads to the post and becomes the new one', async () => {
    const { documentId } = await publish('Địa chỉ cũ', { slug: 'dia-chi-cu' });
    await articles().update({ documentId, data: { slug: 'dia-chi-moi' } });
    await articles().publish({ documentId });
    await open('/?post=dia-chi-cu');
    expect(await heading()).toBe('Địa chỉ cũ');
    expect(new URL(page.url()).search).toBe('?post=dia-chi-moi');
  });

  test('a post in one language says so in the other, and leads back', async () => {
    const { slug } = await publish('Chỉ có tiếng Việt');
    await open(`/?post=${slug}&lang=en`);
    expect(await heading()).toBe('Not available in English yet');
    await page.getByRole('link', { name: 'Chỉ có tiếng Việt' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'vi');
    expect(await heading()).toBe('Chỉ có tiếng Việt');
  });

  test('a slug of one language finds the post in the other', async () => {
    const { documentId, slug } = await publish('Hai thứ tiếng');
    const data = { title: 'Two languages', slug: 'two-languages' };
    await articles().update({ documentId, locale: 'en', data, status: 'published' });
    await open(`/?post=${slug}&lang=en`);
    expect(await heading()).toBe('Two languages');
    expect(new URL(page.url()).searchParams.get('post')).toBe('two-languages');
  });

  test('a draft is not found', async () => {
    const data = { title: 'Bản nháp', slug: 'ban-nhap' };
    await articles().create({ data });
    await open('/?post=ban-nhap');
    expect(await heading()).toBe('Không tìm thấy trang này');
  });

  test('a title of 300 characters without a break stays on the screen', async () => {
    const { slug } = await publish('Đ'.repeat(300), { slug: 'tieu-de-dai' });
    for (const address of ['/', `/?post=${slug}`]) {
      await open(address);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await here?.close();
    }
  });

  test('the place in a long list is kept when the reader comes back', async () => {
    const category = await newsroom.app.strapi.documents('api::category.category').create({
      data: { name: 'Dài', slug: 'dai' },
    });
    for (let number = 1; number <= 13; number += 1) {
      await publish(`Bài số ${number}`, {
        standfirst: 'Một câu dẫn đủ dài để thẻ bài cao hơn một dòng. '.repeat(4),
        category: category.documentId,
      });
    }
    await open('/?category=dai');
    await page.setViewportSize({ width: 390, height: 500 });
    await page.evaluate(() => window.scrollTo(0, 700));
    await page.waitForFunction(() => history.state?.scroll > 0);
    const before = await page.evaluate(() => window.scrollY);
    await page
      .locator('.card a')
      .last()
      .evaluate((link: HTMLElement) => link.click());
    await page.waitForSelector('article.post');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await page.waitForSelector('.cards');
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await page.getByRole('link', { name: 'Cũ hơn' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.card').length === 1);
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
  });
});
