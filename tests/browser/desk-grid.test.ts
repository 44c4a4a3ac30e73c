import type { BrowserContext, Page } from 'playwright-core';
import { playScene, type Scene } from '../api/figures-scene';
import { inBrowser } from '../helpers/browser';
import { englishLeft } from './english-left';
import { openNewsroom, type Newsroom } from './newsroom';

const PASSWORD = 'Matkhau-123';

inBrowser('the entry grid in the admin', (browser) => {
  let newsroom: Newsroom;
  let scene: Scene;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: false });
    const { strapi } = newsroom.app;
    scene = await playScene(strapi);
    const role = await strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'newsroom-emulation-board' } });
    const users = strapi.service('admin::user') as unknown as { create(user: object): Promise<object> };
    const email = 'ban@example.org';
    await users.create({ firstname: 'Ban', email, password: PASSWORD, isActive: true, roles: [role.id] });
    context = await browser().newContext({ viewport: { width: 1366, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(`${newsroom.url}/admin`);
    await page.fill('input[name=email]', email);
    await page.fill('input[name=password]', PASSWORD);
    await page.click('button[type=submit]');
    await page.waitForURL((url) => !url.pathname.includes('auth'));
  }, 300_000);
  afterAll(async () => {
    await context?.close();
    await newsroom?.close();
  });

  const sheet = () => `subject=cluster:${scene.cluster}&period=2024`;
  const cell = (row: number, column: number) =>
    page.locator(`td[data-row="${row}"][data-column="${column}"]`);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const says = (words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor();
  const open = async () => {
    await page.goto(`${newsroom.url}/admin/plugins/desk/entry?${sheet()}`);
    await cell(0, 0).waitFor();
  };
  /** What people see of a cell, without what is said to screen readers. */
  const text = (row: number, at: number) =>
    cell(row, at).evaluate((seen) =>
      [...seen.childNodes]
        .filter(({ nodeName }) => nodeName !== 'SPAN')
        .map(({ textContent }) => textContent)
        .join('')
    );
  const column = async (at: number) => Promise.all([0, 1, 2, 3, 4].map((row) => text(row, at)));
  const paste = async (block: string) => {
    await page.evaluate((words) => navigator.clipboard.writeText(words), block);
    await page.keyboard.press('Control+V');
  };

  test('is found in the menu and by choosing a cluster', async () => {
    await page.getByRole('link', { name: 'Bàn số liệu', exact: true }).click();
    await page.getByText('để mở bảng nhập').waitFor();
    const box = page.getByRole('combobox').first();
    await box.click();
    await box.pressSequentially('cum thi dua', { delay: 30 });
    await page.getByRole('option', { name: /Cụm thi đua số 5/ }).click();
    await page.getByLabel('Kỳ').fill('2024');
    await page.keyboard.press('Enter');
    await cell(0, 0).waitFor();
    expect(await column(0)).toEqual(['30 tỉ', '20 tỉ', '20 tỉ', '777 tỉ', 'gần 60 tỉ/50 tỉ']);
    expect(await column(1)).toEqual(['0', '', '', '', '0']);
    expect(await englishLeft(page)).toEqual([]);
  });

  test('takes a block from Excel, says what is wrong in its cell, and saves nothing before that is put right', async () => {
    await open();
    await cell(1, 1).click();
    await paste('1.653/1.450\t20.963/26.876\r\n12.50\t"78"\r\n');
    await button('1 ô có lỗi – tới ô tiếp theo').waitFor();
    expect(await column(1)).toEqual(['0', '1.653/1.450', '12.50', '', '0']);
    expect(await cell(2, 1).getAttribute('aria-invalid')).toBe('true');
    await button('Lưu và kiểm chứng').click();
    await page.getByText('chưa lưu ô nào').waitFor();
    await says('Dấu chấm chỉ ngăn hàng nghìn');
    expect(await text(4, 1)).toBe('0');
  });

  test('is typed over, saved at once, and the totals are right', async () => {
    await cell(2, 1).click();
    await page.keyboard.type('1.250');
    await page.keyboard.press('Enter');
    expect(await text(2, 1)).toBe('1.250');
    await button('Lưu và kiểm chứng').click();
    await page.getByText('Đã lưu 4 ô').waitFor();
    await page.getByText('Mọi ô đã lưu').waitFor();
    expect(await column(1)).toEqual(['0', '1.653/1.450', '1.250', '', '2.903']);
    const { body } = await newsroom.app.http.get(
      `/api/emulation-clusters/${scene.cluster}/figures?period=2024`
    );
    const row = body.data.rows.find(
      (each: { indicator: { code: string } }) => each.indicator.code === 'members-admitted'
    );
    expect(row).toMatchObject({ value: 2903, coverage: { reported: 3, of: 4 } });
  });

  test('is worked with by keyboard alone, and takes changes back', async () => {
    await cell(3, 1).click();
    await page.keyboard.type('gần 300');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1/2');
    await page.keyboard.press('Enter');
    expect([await text(3, 1), await text(3, 2)]).toEqual(['gần 300', '1/2']);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Shift+ArrowDown');
    await page.keyboard.press('Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '30.000.000.000\n20.000.000.000\n20.000.000.000\n777.000.000.000\ngần 60.000.000.000'
    );
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await page.getByText('Mọi ô đã lưu').waitFor();
    expect([await text(3, 1), await text(3, 2)]).toEqual(['', '']);
    await page.keyboard.press('Control+Y');
    expect(await text(3, 1)).toBe('gần 300');
    await page.keyboard.press('F2');
    await page.keyboard.type('0');
    await page.keyboard.press('Escape');
    expect(await text(3, 1)).toBe('gần 300');
    await page.keyboard.press('Control+X');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('gần 300');
    expect(await text(3, 1)).toBe('');
  });

  test('keeps what is not saved when the page is left or reloaded', async () => {
    await cell(3, 1).click();
    await page.keyboard.type('41');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Chưa báo cáo' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ở lại' }).click();
    expect(await text(3, 1)).toBe('41');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('Đã khôi phục 1 ô').waitFor();
    expect(await text(3, 1)).toBe('41');
    await button('Bỏ các thay đổi').click();
    await page.getByText('Mọi ô đã lưu').waitFor();
  });

  test('does not overwrite what somebody else saved meanwhile', async () => {
    await cell(3, 1).click();
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await scene.figure({ indicator: scene.admitted, organisation: scene.d, value: 9 });
    await button('Lưu và kiểm chứng').click();
    await button('1 ô có lỗi – tới ô tiếp theo').click();
    await says('người khác đã lưu “9”');
    await button('Lấy số của họ').click();
    expect(await text(3, 1)).toBe('9');
    await page.getByText('Mọi ô đã lưu').waitFor();
  });

  test('leads from a unit that has not reported to its cell', async () => {
    await page.getByRole('link', { name: 'Chưa báo cáo' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Tỉnh D' });
    await row.waitFor();
    await row.getByRole('button', { name: 'Sao chép lời nhắc' }).click();
    await page.getByText('Đã sao chép lời nhắc').waitFor();
    const letter = await page.evaluate(() => navigator.clipboard.readText());
    expect(letter).toContain('Kính gửi Tỉnh D!');
    expect(letter).toContain('số liệu năm 2024');
    expect(letter).toContain('- Tỉ lệ bao phủ');
    expect(letter).not.toContain('Giá trị quà tặng'); // entered, and waiting to be verified
    expect(await englishLeft(page)).toEqual([]);
    await row.getByRole('link', { name: 'Tỉ lệ bao phủ' }).click();
    await cell(3, 2).waitFor();
    await says('Tỉnh D · Tỉ lệ bao phủ');
    expect(await cell(3, 2).getAttribute('aria-selected')).toBe('true');
  });

  test('nothing went wrong behind the scenes', () => {
    expect(complaints).toEqual([]);
  });
});
