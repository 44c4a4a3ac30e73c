import type { Page } from 'playwright-core';
import { playScene, type Scene } from '../api/figures-scene';
import { inBrowser } from '../helpers/browser';
import { seat, type AtTheAdmin } from './colleague';
import { openNewsroom, type Newsroom } from './newsroom';

inBrowser('The queues of the desk', (browser) => {
  let newsroom: Newsroom;
  let scene: Scene;
  let board: AtTheAdmin;
  let page: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: false });
    scene = await playScene(newsroom.app.strapi);
    const year = new Date().getFullYear();
    await scene.figure({
      indicator: scene.admitted,
      organisation: scene.country,
      period: `${year - 1}`,
      value: 100,
    });
    await scene.figure({
      indicator: scene.admitted,
      organisation: scene.country,
      period: `${year}`,
      value: 115,
    });
    board = await seat(browser(), newsroom, 'newsroom-emulation-board');
    ({ page } = board);
  }, 300_000);
  afterAll(async () => {
    await board?.close();
    await newsroom?.close();
  });

  const table = (name: string) => page.getByRole('grid', { name });

  test('the home page tells what waits and how the year goes, and leads into the desk', async () => {
    await board.open('/');
    const main = page.locator('#main-content');
    await main.getByText('1 số liệu chờ kiểm chứng').waitFor();
    await main.getByText('1 báo cáo mâu thuẫn với số cộng lại').waitFor();
    await main.getByText('115 người', { exact: true }).waitFor();
    expect(await main.innerText()).toContain(`tăng 15% so với năm ${new Date().getFullYear() - 1}`);
    expect(await main.innerText()).toContain('Mọi đơn vị trong các cụm thi đua đã có số liệu.');
    await main.locator('a[href$="/plugins/desk/queues/unverified"]').click();
    await table('Chưa kiểm chứng').waitFor();
  });

  test('figures are verified from the queue', async () => {
    const bad = await scene.figure({ value: 3 }, 'draft');
    await board.open('/plugins/desk/queues/unverified');
    await table('Chưa kiểm chứng').waitFor();
    const verify = page.getByRole('button', { name: /^Kiểm chứng \d/ });
    expect(await verify.isDisabled()).toBe(true);
    const boxes = table('Chưa kiểm chứng').getByRole('checkbox');
    expect(await boxes.count()).toBe(2);
    for (const box of await boxes.all()) await box.click();
    await verify.click();
    await table('Chưa kiểm chứng').getByRole('alert').waitFor();
    expect(await boxes.count()).toBe(2); // none was verified
    await newsroom.app.strapi.documents('api::figure.figure').delete({ documentId: bad });
    await board.open('/plugins/desk/queues/unverified');
    await boxes.first().click();
    await verify.click();
    await page.getByText('Không còn số liệu nào chờ kiểm chứng.').waitFor();
  });

  test('a contradiction opens at its source', async () => {
    await page.getByRole('link', { name: /^Mâu thuẫn/ }).click();
    const contradiction = table('Mâu thuẫn').getByRole('link', { name: 'gần 60 tỉ đồng' });
    expect(await contradiction.getAttribute('href')).toContain(scene.cited);
    await contradiction.click();
    await page.waitForURL((url) => url.pathname.includes('api::figure.figure'));
  });

  test('revisions and slips are one click away', async () => {
    await board.open('/plugins/desk/queues/revisions');
    await page.getByText('Chưa có số nào được báo cáo lại với giá trị khác.').waitFor();
    await page.getByRole('link', { name: /^Chỗ sai trong bài/ }).click();
    await table('Chỗ sai trong bài').getByRole('link', { name: 'Cụm số 5 tổng kết năm' }).waitFor();
  });

  test('a contributor has neither the desk nor its widgets', async () => {
    const contributor = await seat(browser(), newsroom, 'newsroom-contributor');
    await contributor.open('/');
    expect(await contributor.page.locator('#main-content').innerText()).not.toContain('chờ kiểm chứng');
    expect(await contributor.page.locator('a[href$="/plugins/desk"]').count()).toBe(0);
    await contributor.close();
  });

  test('nothing went wrong in the browser', () => {
    expect(board.complaints).toEqual([]);
  });
});
