import { ARTICLE, body, playDeskScene } from '../api/desk-scene';
import { inBrowser } from '../helpers/browser';
import { seat, type AtTheAdmin } from './colleague';
import { englishLeft } from './english-left';
import { openNewsroom, type Newsroom } from './newsroom';

const TITLE = 'Cụm số 5 tổng kết năm';
const WRONG = 'Huyện có 312 công đoàn cơ sở, bao gồm 198 CĐCS trường học và 104 CĐCS doanh nghiệp.';
const REASON = 'Chưa kể 10 nghiệp đoàn';

inBrowser('A slip beside a post', (browser) => {
  let newsroom: Newsroom;
  let editor: AtTheAdmin;
  let address: string;

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: false });
    const { strapi } = newsroom.app;
    await playDeskScene(strapi);
    const { documentId } = await strapi
      .documents(ARTICLE)
      .create({ data: { title: TITLE, period: '2024', body: body(WRONG) } } as never);
    address = `/content-manager/collection-types/${ARTICLE}/${documentId}`;
    editor = await seat(browser(), newsroom, 'newsroom-editor');
  }, 300_000);
  afterAll(async () => {
    await editor?.close();
    await newsroom?.close();
  });

  const panel = () => editor.page.locator('aside').filter({ hasText: /số liệu trong bài/i });
  const slip = () => panel().locator('li[data-finding]').filter({ hasText: '198 + 104 = 302 ≠ 312' });
  const button = (name: string) => panel().getByRole('button', { name, exact: true });

  test('is told in words, with its arithmetic and its sentence', async () => {
    await editor.open(address);
    await slip().waitFor();
    expect(await slip().locator('blockquote').first().innerText()).toBe(WRONG);
    expect(await englishLeft(editor.page)).toEqual([]);
  });

  test('is set aside with a reason, which it keeps for the next who opens the post', async () => {
    await slip().getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    await slip().getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    await slip().getByText('Hãy ghi lý do, để người sau hiểu.').waitFor();
    await slip().getByRole('textbox').fill(REASON);
    await slip().getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    await panel().getByText('Không còn chỗ nào chưa xem.').waitFor();

    await editor.open(address);
    await button('Đã bỏ qua (1)').click();
    await slip().getByText(REASON).waitFor();
  });

  test('is taken up again, and goes when the text is put right', async () => {
    await slip().getByRole('button', { name: 'Xem xét lại' }).click();
    await slip().getByRole('button', { name: 'Bỏ qua', exact: true }).waitFor();
    await editor.page.locator('[data-slate-editor]').click();
    await editor.page.keyboard.press('Control+A');
    await editor.page.keyboard.insertText(WRONG.replace('312', '302'));
    await slip().waitFor({ state: 'detached' });
    expect(editor.complaints).toEqual([]);
  });
});
