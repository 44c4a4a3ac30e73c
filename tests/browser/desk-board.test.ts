import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { playScene, type Scene } from '../api/figures-scene';
import { signIn } from '../helpers/admin';
import { inBrowser } from '../helpers/browser';
import { bootStrapi, type App } from '../helpers/strapi';
import { englishLeft } from './english-left';

const ROLE = 'newsroom-emulation-board';

inBrowser('an emulation board at its desk', (browser) => {
  let app: App;
  let url = '';
  let scene: Scene;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    app = await bootStrapi('sqlite');
    scene = await playScene(app.strapi);
    await signIn(app, ROLE);
    const server = app.strapi.server.httpServer;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    context = await browser().newContext({ viewport: { width: 1366, height: 900 }, acceptDownloads: true });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => complaints.push(error.message));
  }, 300_000);
  afterAll(async () => {
    await context?.close();
    await app?.close();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const choose = async (list: string, option: string) => {
    await page.getByRole('combobox', { name: list, exact: true }).click();
    await page.getByRole('option', { name: option }).click();
  };

  test('signs in and opens the board of a cluster', async () => {
    await page.goto(`${url}/admin/plugins/desk/board`);
    await page.fill('input[name=email]', `${ROLE}@example.org`);
    await page.fill('input[name=password]', 'Matkhau-123');
    await page.click('button[type=submit]');
    await page.getByText('Chọn một cụm thi đua để xem bảng tổng hợp.').waitFor();
    await choose('Cụm thi đua', 'Cụm thi đua số 5');
    const table = page.getByRole('region', { name: 'Bảng tổng hợp số liệu' });
    const gifts = table.getByRole('row', { name: /Giá trị quà tặng/ });
    await gifts.waitFor();
    const words = await gifts.innerText();
    for (const each of [
      'gần 60 tỉ đồng',
      'đạt 120% chỉ tiêu',
      '3/4 đơn vị đã báo cáo',
      'hạng 1/3',
      '30 tỉ đồng',
    ]) {
      expect(words).toContain(each);
    }
    await page
      .getByText(/ký giao ước ngày/)
      .first()
      .waitFor();
    expect(await englishLeft(page)).toEqual([]);
  }, 120_000);

  test('takes a workbook away whose numbers are numbers', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), button('Tải Excel').click()]);
    expect(download.suggestedFilename()).toBe('Bảng tổng hợp Cụm thi đua số 5 – Năm 2024.xlsx');
    const [summary] = await readXlsx(await readFile(await download.path()));
    expect(summary?.data[5]?.slice(1, 6)).toEqual(['Giá trị quà tặng', 'đồng', 60e9, 50e9, 1.2]);
  }, 120_000);

  test('prints a report on A4 landscape and nothing of the admin', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('BẢNG TỔNG HỢP SỐ LIỆU THI ĐUA NĂM 2024').isVisible()).toBe(true);
    expect(await page.getByText('TM. CỤM THI ĐUA – CỤM TRƯỞNG').isVisible()).toBe(true);
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) =>
      box.trim().split(/\s+/).map(Number)
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, , width = 0, height = 0] of boxes) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    }
    await page.emulateMedia({ media: 'screen' });
    expect(await page.getByText('TM. CỤM THI ĐUA – CỤM TRƯỞNG').isVisible()).toBe(false);
  }, 120_000);

  test('closes the year after seeing what is open', async () => {
    await page.getByRole('link', { name: 'Chốt số liệu' }).click();
    await page.getByText('Chưa có kỳ nào được chốt.').waitFor();
    await choose('Cụm thi đua', 'Cụm thi đua số 5');
    await page.getByRole('textbox', { name: 'Năm' }).fill('2024');
    await button('Kiểm tra trước khi chốt').click();
    const window = page.getByRole('dialog');
    await window.getByText('Tỉnh D', { exact: true }).waitFor();
    await window.getByText(/báo cáo gần 60 tỉ đồng, cộng lại 70 tỉ đồng/).waitFor();
    const close = window.getByRole('button', { name: 'Chốt số liệu' });
    expect(await close.isDisabled()).toBe(true);
    await window.getByRole('textbox', { name: /Gõ để xác nhận/ }).fill('chot 2024');
    await close.click();
    await page.getByText('Đang chốt').waitFor();
    expect(await englishLeft(page)).toEqual([]);
  }, 120_000);

  test('sees later what differs, and reopens with a reason', async () => {
    await scene.figure({ indicator: scene.admitted, organisation: scene.d, value: 12 });
    await page.getByRole('link', { name: /Thay đổi sau khi chốt: Cụm thi đua số 5/ }).click();
    const row = page.getByRole('row', { name: /Tỉnh D/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Đoàn viên kết nạp mới\s+–\s+12 người/);
    await page.getByRole('link', { name: 'Các lần chốt' }).click();
    await button('Mở lại').click();
    const window = page.getByRole('dialog');
    await window.getByRole('textbox').fill('Tỉnh D báo cáo muộn');
    await window.getByRole('button', { name: 'Mở lại' }).click();
    await page.getByText('Đã mở lại').waitFor();
    await page.getByText(/Tỉnh D báo cáo muộn/).waitFor();
  }, 120_000);

  test('nothing went wrong in the browser', () => {
    expect(complaints).toEqual([]);
  });
});
