import type { Page } from 'playwright-core';
import { playScene, type Scene } from '../api/figures-scene';
import { inBrowser } from '../helpers/browser';
import { seat, type AtTheAdmin } from './colleague';
import { openNewsroom, type Newsroom } from './newsroom';
import { visit } from './visit';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const TOKEN = '{{figure gift-value cluster:cum-thi-dua-so-5 2024 value}}';

inBrowser('Figures inside a text', (browser) => {
  let newsroom: Newsroom;
  let scene: Scene;
  let editor: AtTheAdmin;
  let page: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: false });
    scene = await playScene(newsroom.app.strapi);
    editor = await seat(browser(), newsroom, 'newsroom-editor', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    ({ page } = editor);
  }, 300_000);
  afterAll(async () => {
    await editor?.close();
    await newsroom?.close();
  });

  const choose = async (label: string, words: string, option: RegExp) => {
    const box = page.getByRole('dialog').getByRole('combobox', { name: label });
    await box.click();
    await box.pressSequentially(words);
    await page.getByRole('option', { name: option }).first().click();
  };
  const pick = async () => {
    await page.getByRole('button', { name: 'Chèn số liệu' }).click();
    await choose('Chỉ tiêu thống kê', 'qua tang', /Giá trị quà tặng/);
    await choose('Đơn vị hoặc cụm thi đua', 'cum so 5', /Cụm thi đua số 5/);
    await page.getByRole('dialog').getByLabel('Kỳ').fill('2024');
    await page.getByRole('dialog').getByText('gần 60 tỉ đồng', { exact: true }).waitFor();
  };
  const insert = () => page.getByRole('dialog').getByRole('button', { name: 'Chèn vào bài' }).click();
  const listed = () => page.getByRole('list', { name: 'Số liệu chèn trong bài' }).getByRole('listitem');

  test('a number is put where the editor was writing, in the rich text', async () => {
    await editor.open(`${ARTICLES}/${scene.draftArticle}`);
    await page.fill('input[name=title]', 'Tổng kết cụm số 5');
    await page.fill('textarea[name=standfirst]', '');
    const body = page.locator('[data-slate-editor=true]').first();
    await body.click();
    await page.keyboard.type('Cụm đã trao  quà Tết.');
    for (let at = 0; at < ' quà Tết.'.length; at += 1) await page.keyboard.press('ArrowLeft');
    await pick();
    await insert();
    await body.getByText(TOKEN).waitFor();
    expect((await body.innerText()).trim()).toBe(`Cụm đã trao ${TOKEN} quà Tết.`);
  });

  test('and in a plain field', async () => {
    const field = page.locator('textarea[name=standfirst]');
    await field.fill('Trao  quà.');
    for (let at = 0; at < ' quà.'.length; at += 1) await field.press('ArrowLeft');
    await pick();
    await insert();
    const wanted = `Trao ${TOKEN} quà.`;
    for (let looks = 0; looks < 50 && (await field.inputValue()) !== wanted; looks += 1) {
      await page.waitForTimeout(100);
    }
    expect(await field.inputValue()).toBe(wanted);
  });

  test('the panel lists what readers will see, and warns of what they will not', async () => {
    await listed().nth(1).waitFor();
    expect(await listed().first().innerText()).toContain('gần 60 tỉ đồng');
    await page.fill(
      'textarea[name=standfirst]',
      `Hội nghị đã họp. Trao ${TOKEN.replace('2024', '2019')} quà.`
    );
    await page.getByText('Chưa có số đã kiểm chứng nên sẽ bị ẩn.').waitFor();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('1 số liệu chèn trong bài sẽ bị ẩn').first().waitFor();
  });

  test('without a caret it is copied, with a hint', async () => {
    await editor.open(`${ARTICLES}/${scene.article}`);
    await pick();
    await insert();
    await page.getByText('Đã sao chép').first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(TOKEN);
  });

  test('readers see the number, never the token', async () => {
    await newsroom.app.strapi.documents('api::article.article').publish({ documentId: scene.draftArticle });
    const here = await visit(browser(), newsroom.url, `/?post=${scene.draftArticle}`);
    const text = await here.page.locator('main').innerText();
    expect(text).toContain('Cụm đã trao gần 60 tỉ đồng quà Tết.');
    expect(text).toContain('Hội nghị đã họp.');
    expect(await here.page.content()).not.toContain('{{');
    await here.close();
  });

  test('nothing went wrong in the browser', () => {
    expect(editor.complaints).toEqual([]);
  });
});
