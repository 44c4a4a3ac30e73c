import { existsSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { bootTypes, type TestApp } from '../aggregates/boot-types';
import { SHOP, write } from '../aggregates/shop-types';
import { inBrowser } from '../helpers/browser';

const BUILD = path.resolve(__dirname, '..', '..', 'dist', 'build');
const ADMIN = { email: 'ann@example.test', password: 'Secret-123' };

/** Chooses from one of the design system's drop-down lists. */
async function choose(page: Page, list: Locator, option: string) {
  await list.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

inBrowser('the page that builds aggregates', (browser) => {
  let app: TestApp;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync(BUILD)) throw new Error('The admin is not built; run "npm run build" first.');
    app = await bootTypes('sqlite', SHOP, { timeZone: 'Asia/Ho_Chi_Minh' }, (dist) =>
      symlinkSync(BUILD, path.join(dist, 'build'))
    );
    const { strapi } = app;
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
    await strapi
      .service('admin::user')
      .create({ ...ADMIN, firstname: 'Ann', isActive: true, roles: [role.id], preferedLanguage: 'en' });
    const shop = await write(strapi, 'store', { name: 'north' });
    await write(strapi, 'sale', {
      title: '=1+1',
      quantity: 5,
      price: 0.1,
      day: '2023-12-31',
      shop,
      colour: 'red',
    });
    await write(strapi, 'sale', {
      title: 'b',
      quantity: 7,
      price: 0.2,
      day: '2024-01-01',
      shop,
      colour: 'green',
    });
    await write(strapi, 'sale', { title: 'c', quantity: 1, price: 4, day: '2024-07-01' });
    const server = strapi.server.httpServer;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    const context = await browser().newContext({
      viewport: { width: 1440, height: 1000 },
      acceptDownloads: true,
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site}/admin`);
    await page.evaluate("localStorage.setItem('strapi-admin-language', 'en')");
    await page.reload();
    await page.locator('input[name=email]').fill(ADMIN.email);
    await page.locator('input[name=password]').fill(ADMIN.password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL((url) => !url.pathname.includes('auth'));
    await page.goto(`${site}/admin/plugins/aggregates`);
    await page.getByRole('heading', { name: 'Aggregates' }).waitFor();
  }, 180_000);
  afterAll(() => app?.close());

  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const cells = () =>
    page
      .getByRole('grid', { name: 'Result' })
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''))
      );

  test('builds an aggregate by clicking, and shows table and chart', async () => {
    await choose(page, page.getByRole('combobox', { name: 'Content type' }), 'sale');
    await page.getByRole('button', { name: 'Add measure' }).click();
    await choose(page, section('Measures').getByRole('combobox', { name: 'Function' }).nth(1), 'Sum');
    await choose(page, section('Measures').getByRole('combobox', { name: 'Field' }), 'price');
    await page.getByRole('button', { name: 'Add group' }).click();
    await choose(page, section('Grouped by').getByRole('combobox', { name: 'Field' }), 'day');
    await page.getByRole('button', { name: 'Add filter' }).click();
    await choose(page, section('Filters').getByRole('combobox', { name: 'Field' }), 'quantity');
    await choose(page, section('Filters').getByRole('combobox', { name: 'Comparison' }), 'is at least');
    await section('Filters').getByRole('textbox', { name: 'Value' }).fill('1');
    await page.getByRole('button', { name: 'Calculate' }).click();
    await page.getByRole('grid', { name: 'Result' }).waitFor();

    expect(await cells()).toEqual([
      ['day:year', 'count', 'sum.price'],
      ['2023', '1', '0.1'],
      ['2024', '2', '4.2'],
    ]);
    const chart = page.getByRole('img', { name: 'Chart: count' });
    expect(await chart.locator('rect').count()).toBe(2);
    expect(await chart.locator('text').allTextContents()).toEqual(['2023', '1', '2024', '2']);
  });

  test('the copied REST and GraphQL queries give the same numbers', async () => {
    const copy = async (name: string) => {
      await page.getByRole('button', { name }).click();
      await page.getByRole('status').filter({ hasText: 'Copied' }).first().waitFor();
      return page.evaluate('navigator.clipboard.readText()') as Promise<string>;
    };
    const rest = await copy('Copy REST request');
    const graphql = await copy('Copy GraphQL query');
    const token = await app.strapi.service('admin::api-token').create({
      name: 'reader',
      description: '',
      type: 'read-only',
      kind: 'content-api',
      lifespan: null,
    });
    const authorization = `Bearer ${token.accessKey}`;

    const fromRest = await app.http.get(rest).set('Authorization', authorization);
    const fromGraphql = await app.http
      .post('/graphql')
      .set('Authorization', authorization)
      .send({ query: graphql });

    expect(fromRest.body.data).toEqual([
      { keys: { 'day:year': '2023' }, count: 1, sum: { price: 0.1 } },
      { keys: { 'day:year': '2024' }, count: 2, sum: { price: 4.2 } },
    ]);
    expect(fromGraphql.body.data.sales_connection.aggregate.groupBy.day).toEqual([
      { key: '2023', connection: { aggregate: { count: 1, sum: { price: 0.1 } } } },
      { key: '2024', connection: { aggregate: { count: 2, sum: { price: 4.2 } } } },
    ]);
  });

  test('downloads CSV in which no text is a formula', async () => {
    await choose(page, section('Grouped by').getByRole('combobox', { name: 'Field' }), 'title');
    await page.getByRole('button', { name: 'Calculate' }).click();
    await page.getByRole('gridcell', { name: '=1+1' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);

    expect(download.suggestedFilename()).toBe('sales.csv');
    expect(await readFile(await download.path(), 'utf8')).toBe(
      "\ufefftitle,count,sum.price\r\n'=1+1,1,0.1\r\nb,1,0.2\r\nc,1,4\r\n"
    );
  });

  test('shows the largest groups and the rest as one row', async () => {
    await choose(page, page.getByRole('combobox', { name: 'Largest first by' }), 'sum.price');
    await page.getByRole('textbox', { name: /Number of groups/ }).fill('1');
    await page.getByRole('button', { name: 'Calculate' }).click();
    await page.getByRole('gridcell', { name: '(all others)' }).waitFor();

    expect((await cells()).slice(1)).toEqual([
      ['c', '1', '4'],
      ['(all others)', '2', '0.3'],
    ]);
  });

  test('shows why a query cannot be answered', async () => {
    await section('Filters').getByRole('textbox', { name: 'Value' }).fill('many');
    await page.getByRole('button', { name: 'Calculate' }).click();

    expect(await page.getByRole('alert').filter({ hasText: /./ }).first().textContent()).toMatch(
      /Correct the value/
    );
  });

  test('speaks Vietnamese to those who chose it', async () => {
    const { id } = await app.strapi.db.query('admin::user').findOne({ where: { email: ADMIN.email } });
    await app.strapi.db.query('admin::user').update({ where: { id }, data: { preferedLanguage: 'vi' } });
    await page.evaluate("localStorage.setItem('strapi-admin-language', 'vi')");
    await page.reload();
    await page.getByRole('heading', { name: 'Thống kê nhanh' }).waitFor();

    expect(await page.getByRole('button', { name: 'Tính', exact: true }).count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Phép đo' }).count()).toBe(1);
  });

  test('nothing went wrong in the browser', () => {
    expect(complaints).toEqual([]);
  });
});
