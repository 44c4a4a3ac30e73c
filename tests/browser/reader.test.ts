import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inBrowser } from '../helpers/browser';
import { audit } from './audit';
import { findPostWithCluster, openNewsroom, type Newsroom, type Post } from './newsroom';
import { visit, type Visit } from './visit';

const PHONE = { width: 390, height: 844 };

inBrowser('The reader page', (browser) => {
  let newsroom: Newsroom;
  let found: Awaited<ReturnType<typeof findPostWithCluster>>;
  let here: Visit | undefined;
  let page: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: true });
    found = await findPostWithCluster(newsroom);
  }, 300_000);
  afterAll(() => newsroom?.close());
  afterEach(() => here?.close());

  async function open(address: string, options?: BrowserContextOptions) {
    await here?.close();
    here = await visit(browser(), newsroom.url, address, options);
    ({ page } = here);
    return here;
  }
  const heading = () => page.locator('h1').innerText();

  test('stands at the root of the site', async () => {
    const response = await fetch(newsroom.url, { redirect: 'manual' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<main');
  });

  test('shows the newest posts first, each once', async () => {
    await open('/');
    const newest = await newsroom.read<Post[]>(
      'articles?locale=vi&fields=title,slug&sort=publicationDate:desc&pagination[limit]=5'
    );
    const titles = await page.locator('.card :is(h2, h3)').allInnerTexts();
    expect(titles.slice(0, 5)).toEqual(newest.map(({ title }) => title));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.length).toBeGreaterThan(5);
    expect(await page.locator('.card time').first().innerText()).toMatch(
      /^(Thứ |Chủ Nhật).*\d\d\/\d\d\/\d{4}$/
    );
    expect(here?.complaints).toEqual([]);
  });

  test('shows a post with its figures beside it on a desktop', async () => {
    await open(`/?post=${found.post.slug}`);
    expect(await heading()).toBe(found.post.title);
    expect(await page.title()).toContain(' – ');
    const text = await page.locator('.post-text').boundingBox();
    const figures = await page.locator('union-figures').boundingBox();
    expect(figures?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
    expect(figures?.y).toBeLessThan((text?.y ?? 0) + 50);
    expect(here?.complaints).toEqual([]);
  });

  test('shows the figures below the post on a phone', async () => {
    await open(`/?post=${found.post.slug}`, { viewport: PHONE });
    const text = await page.locator('.post-text').boundingBox();
    const figures = await page.locator('union-figures').boundingBox();
    expect(figures?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    expect(figures?.width).toBeGreaterThan(PHONE.width - 60);
  });

  test('prints every figure as the API words it', async () => {
    await open(`/?post=${found.post.slug}`);
    const shown = await page.locator('union-figures').locator('.value').allTextContents();
    const rows = [...found.panel.cited, ...found.panel.context.flatMap((group) => group.rows)];
    const worded = rows.flatMap(({ text }) => text ?? []);
    expect(worded.length).toBeGreaterThan(0);
    expect(shown).toEqual(expect.arrayContaining(worded));
  });

  test('keeps the post when the language changes, and goes back', async () => {
    await open(`/?post=${found.post.slug}`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await here?.settled();
    expect(await heading()).toBe(found.english.title);
    expect(new URL(page.url()).searchParams.get('post')).toBe(found.english.slug);
    await page.goBack();
    await page.waitForFunction(() => document.documentElement.lang === 'vi');
    expect(await heading()).toBe(found.post.title);
    expect(here?.complaints).toEqual([]);
  });

  test('shows a cluster: its members and their roles, and another year on demand', async () => {
    const { cluster } = found;
    const { years } = await newsroom.read<{ years: { year: number; members: object[] }[] }>(
      `emulation-clusters/${cluster}?populate[years][populate][members]=true`
    );
    for (const { year, members } of years) {
      await open(`/?cluster=${cluster}&year=${year}`);
      const units = page.locator('union-figures').locator('[part=members] tbody tr');
      expect(await units.count()).toBe(members.length);
      if (years.length > 1) {
        expect(await page.locator('.years [aria-current]').innerText()).toBe(String(year));
      }
    }
  });

  test('says what to do when an address leads nowhere', async () => {
    await open('/?post=khong-co-bai-nay');
    expect(await heading()).toBe('Không tìm thấy trang này');
    expect(await page.locator('header nav a').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Trang chủ' }).click();
    await page.waitForSelector('.card');
  });

  test('says so when the server does not answer, and tries again', async () => {
    await open('/?clusters=all');
    await page.route('**/api/articles/**', (route) => route.abort());
    await page.goto(`${newsroom.url}/?post=${found.post.slug}`);
    await here?.settled();
    expect(await heading()).toBe('Chưa tải được nội dung');
    await page.unroute('**/api/articles/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.waitForFunction(
      (title) => document.querySelector('h1')?.textContent === title,
      found.post.title
    );
  });

  test('can be read with the keyboard alone', async () => {
    await open('/');
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const title = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await heading()).toBe(title);
  });

  test('names who publishes the site', async () => {
    await open('/');
    const site = await newsroom.read<Record<string, string>>('site?locale=vi');
    const footer = await page.locator('footer').innerText();
    for (const name of ['name', 'governingBody', 'licenceNumber', 'responsiblePerson', 'address', 'phone']) {
      expect(footer).toContain(site[name]);
    }
  });

  const pages = () =>
    Object.entries({
      front: '/',
      post: `/?post=${found.post.slug}`,
      'English post': `/?post=${found.english.slug}&lang=en`,
      cluster: `/?cluster=${found.cluster}`,
      clusters: '/?clusters=all',
      'embed example': '/embed/',
    });

  test('fits every screen from 320 to 1920 px without scrolling sideways', async () => {
    for (const [name, address] of pages()) {
      await open(address);
      for (const width of [320, 390, 768, 1440, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect({ name, width, spill: Math.max(0, spill) }).toEqual({ name, width, spill: 0 });
      }
    }
  });

  test('is accessible on light and on dark ground', async () => {
    for (const [name, address] of pages().filter(([page]) => page !== 'embed example')) {
      await open(address);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect({ name, colorScheme, problems: await audit(page) }).toEqual({
          name,
          colorScheme,
          problems: [],
        });
      }
    }
  });

  test.each([
    ['/', 40],
    ['/?post=', 72],
  ])('%s needs at most %i kB of scripts and styles', async (address, most) => {
    await open('/');
    await page.goto('about:blank');
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\.(js|css)$/.test(new URL(response.url()).pathname)) {
        sizes.push(response.body().then(({ length }) => length));
      }
    });
    await page.goto(newsroom.url + address + (address === '/' ? '' : found.post.slug));
    await here?.settled();
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total / 1024).toBeLessThanOrEqual(most);
  });

  test('gives its panel to a page on another site', async () => {
    const html = `<!doctype html><html lang="vi"><title>Elsewhere</title>
      <script type="module" src="${newsroom.url}/embed/union-figures.js"></script>
      <union-figures post="${found.post.slug}"></union-figures>`;
    const other: Server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const context = await browser().newContext();
    const guest = await context.newPage();
    await guest.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    await guest.waitForSelector('union-figures[data-state=ready]');
    const links = guest.locator('union-figures').locator('h3 a');
    expect(await links.first().getAttribute('href')).toContain(newsroom.url);
    await context.close();
    await new Promise((resolve) => other.close(resolve));
  });
});
