import type { BrowserContext, Page } from 'playwright-core';
import { inBrowser } from '../helpers/browser';
import { englishLeft } from './english-left';
import { openNewsroom, type Newsroom } from './newsroom';

const PASSWORD = 'Matkhau-123';
const ARTICLE = '/content-manager/collection-types/api::article.article';

inBrowser('The admin in Vietnamese', (browser) => {
  let newsroom: Newsroom;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: false });
    context = await browser().newContext({ locale: 'en-US', viewport: { width: 1366, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
  }, 300_000);
  afterAll(async () => {
    await context?.close();
    await newsroom?.close();
  });

  async function open(address: string) {
    await page.goto(`${newsroom.url}/admin${address}`);
    await page.waitForSelector('h1, h2');
    await page.waitForLoadState('networkidle');
  }
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const status = (text: string) => page.locator('main [role=status]').filter({ hasText: text }).first();
  const language = () => page.evaluate(() => document.documentElement.lang);
  const choose = async (name: string) => {
    await page.getByRole('combobox').first().click();
    await page.getByRole('option', { name }).click();
  };

  test('greets somebody who has never been here, whatever the browser speaks', async () => {
    await open('/');
    expect(await page.locator('h1').innerText()).toBe('Chào mừng đến với tòa soạn');
    expect(await language()).toBe('vi');
    expect(await englishLeft(page)).toEqual([]);
  });

  test('helps the first administrator to register', async () => {
    await page.fill('input[name=firstname]', 'An');
    await page.fill('input[name=email]', 'an@example.org');
    await page.fill('input[name=password]', PASSWORD);
    await page.fill('input[name=confirmPassword]', 'khác');
    await page.click('button[type=submit]');
    await page.getByText('Mật khẩu không khớp').waitFor();
    expect(await englishLeft(page)).toEqual([]);
    await page.fill('input[name=confirmPassword]', PASSWORD);
    await page.click('button[type=submit]');
    await page.getByRole('heading', { name: 'Xin chào An' }).waitFor();
  });

  test('writes, publishes and takes back a post without a word of English', async () => {
    await open(`${ARTICLE}/create`);
    await page.fill('input[name=title]', 'Bài thử');
    await button('Lưu').click();
    await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
    await button('Xuất bản').click();
    await status('Đã xuất bản').waitFor();
    await page.fill('input[name=title]', 'Bài thử, sửa lại');
    await button('Lưu').click();
    await status('Có thay đổi').waitFor();
    for (const action of ['Gỡ xuất bản', 'Bỏ các thay đổi']) {
      await button('Thao tác khác với mục này').click();
      await page.getByRole('menuitem', { name: action, exact: true }).click();
      await page.getByRole('alertdialog').waitFor();
      expect({ action, left: await englishLeft(page) }).toEqual({ action, left: [] });
      await button('Hủy').click();
    }
    await page.getByRole('combobox').filter({ hasText: 'Tiếng Việt (vi)' }).click();
    await page.getByRole('option', { name: /^Tạo bản English/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('input[name=eventDate]').click();
    await page
      .getByText(/^Tháng \d+$/)
      .first()
      .waitFor();
    expect(await englishLeft(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('prints choices of a list in words', async () => {
    await newsroom.app.strapi.documents('api::indicator.indicator').create({
      data: {
        code: 'members-admitted',
        name: 'Kết nạp đoàn viên',
        unit: 'person',
        kind: 'flow',
        better: 'higher',
      },
      locale: 'vi',
    });
    await open('/content-manager/collection-types/api::indicator.indicator');
    await page.getByRole('gridcell', { name: 'người', exact: true }).waitFor();
  });

  test.each([
    '/',
    ARTICLE,
    `${ARTICLE}/configurations/list`,
    `${ARTICLE}/configurations/edit`,
    '/content-manager/collection-types/api::figure.figure/create',
    '/content-manager/single-types/api::site.site',
    '/plugins/upload',
    '/plugins/content-type-builder/content-types/api::article.article',
    '/settings/application-infos',
    '/settings/api-tokens',
    '/settings/internationalization',
    '/settings/media-library',
    '/settings/list-plugins',
    '/settings/webhooks',
    '/settings/roles',
    '/settings/roles/1',
    '/settings/users',
    '/settings/email',
    '/settings/users-permissions/roles',
    '/settings/users-permissions/providers',
    '/settings/users-permissions/email-templates',
    '/settings/users-permissions/advanced-settings',
    '/me',
  ])('%s has nothing left in English', async (address) => {
    await open(address);
    expect(await englishLeft(page)).toEqual([]);
  });

  test('lets everybody have English, remembers it, and goes back', async () => {
    await open('/me');
    await choose('English');
    await button('Lưu').click();
    await page.getByRole('heading', { name: 'Change password' }).waitFor();
    await open(ARTICLE);
    expect(await page.locator('h1').innerText()).toBe('Article');
    expect(await language()).toBe('en');
    await open('/me');
    await choose('Tiếng Việt');
    await button('Save').click();
    await page.getByRole('heading', { name: 'Đổi mật khẩu' }).waitFor();
    expect(await language()).toBe('vi');
  });

  test('refuses a wrong password in Vietnamese', async () => {
    await context.clearCookies();
    await page.evaluate(() => localStorage.removeItem('jwtToken'));
    await open('/auth/login');
    await page.fill('input[name=email]', 'an@example.org');
    await page.fill('input[name=password]', 'Khong-dung-1');
    await page.click('button[type=submit]');
    await page.getByText('Email hoặc mật khẩu không đúng').waitFor();
    expect(await englishLeft(page)).toEqual([]);
  });
});
