import type { BrowserContext, Page } from 'playwright-core';
import { ADMITTED, FLAGS, GIFTS, playDeskScene } from '../api/desk-scene';
import { signIn } from '../helpers/admin';
import { inBrowser } from '../helpers/browser';
import { openNewsroom, type Newsroom, type Panel } from './newsroom';
import { enter } from './enter';
import { visit } from './visit';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const CLASSES = 'Tỉnh A kết nạp mới 120 đoàn viên trong năm 2024.';

inBrowser('Beside a post', (browser) => {
  let newsroom: Newsroom;
  let context: BrowserContext;
  let page: Page;
  let address: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: false });
    await playDeskScene(newsroom.app.strapi);
    await signIn(newsroom.app, 'newsroom-editor-in-chief');
    context = await browser().newContext({ viewport: { width: 1366, height: 1000 } });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    await enter(page, newsroom.url, 'newsroom-editor-in-chief');
  }, 300_000);
  afterAll(async () => {
    await context?.close();
    await newsroom?.close();
  });

  const panel = () => page.locator('aside').filter({ hasText: /số liệu trong bài/i });
  const row = (text: string) => panel().locator('li[data-finding]').filter({ hasText: text });
  const rows = () => panel().locator('li[data-finding] button[aria-expanded]').allInnerTexts();
  const view = (name: RegExp) => panel().getByRole('button', { name });
  const upToDate = () => panel().getByText('Đã đọc bài như đang viết').waitFor();
  const readAgain = async () => {
    await page.waitForTimeout(700); // the pause that ends typing
    await upToDate();
  };

  test('what is typed is read before it is saved, and nothing can be decided yet', async () => {
    await page.goto(`${newsroom.url}/admin${ARTICLES}/create`);
    await page.fill('input[name=title]', 'Cụm số 5 chăm lo đoàn viên');
    await page.fill('input[name=period]', '2024');
    await page.locator('[data-slate-editor]').click();
    for (const sentence of [GIFTS, ADMITTED, CLASSES, FLAGS]) {
      await page.keyboard.insertText(sentence);
      await page.keyboard.press('Enter');
    }
    await row('gần 70 tỉ đồng').waitFor();
    await row('937 người').waitFor();
    await row('12 Bằng khen').waitFor();

    await panel().getByText('Hãy lưu bài trước').waitFor();
    expect(await panel().getByRole('button', { name: 'Loại', exact: true }).count()).toBe(0);
  });

  test('a click shows the sentence, with the words marked, and where it stands in the text', async () => {
    await row('gần 70 tỉ đồng').getByRole('button', { expanded: false }).click();
    expect(await row('gần 70 tỉ đồng').locator('blockquote').innerText()).toBe(GIFTS);
    expect(await row('gần 70 tỉ đồng').locator('mark').innerText()).toBe('gần 70 tỉ đồng');
    await row('gần 70 tỉ đồng').getByRole('button', { name: 'Xem trong bài' }).click();
    const marked = await page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('desk-passage') ?? [])] as unknown as { toString(): string }[];
      return ranges.map(String);
    });
    expect(marked).toEqual(['gần 70 tỉ đồng']);
  });

  test('once it is saved, a rejected figure stays rejected, and can be taken back', async () => {
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
    address = page.url();
    await upToDate();
    await row('120 người').getByRole('button', { name: 'Loại' }).click();
    await panel().getByText('Đã loại “120 người”').waitFor();
    await panel().getByRole('button', { name: 'Hoàn tác' }).click();
    await row('120 người').waitFor();
    await row('120 người').getByRole('button', { name: 'Loại' }).click();
    await view(/^Đã loại \(1\)$/)
      .first()
      .waitFor();

    await page.reload();
    await upToDate();
    expect((await rows()).join()).not.toContain('120 người');
    await view(/^Đã loại \(1\)$/)
      .first()
      .click();
    await row('120 người').waitFor();
  });

  test('a correction survives being closed, is refused while it is wrong, and is accepted', async () => {
    await view(/^Chờ/).first().click();
    await row('937 người').getByRole('button', { expanded: false }).click();
    await row('937 người').getByRole('button', { name: 'Sửa', exact: true }).click();
    const form = page.getByRole('dialog');
    const value = form.getByRole('textbox', { name: 'Giá trị' });
    await value.fill('khoảng nhiều');
    await form.getByRole('button', { name: 'Nhận như đã sửa' }).click();
    await form.getByText('không phải là một số').waitFor();
    await form.getByRole('button', { name: 'Để sau' }).click();
    await row('937 người').getByText('Đang sửa dở').waitFor();

    await row('937 người').getByRole('button', { name: 'Sửa', exact: true }).click();
    expect(await value.inputValue()).toBe('khoảng nhiều');
    await value.fill('gần 940/900');
    await form.getByRole('button', { name: 'Nhận như đã sửa' }).focus();
    expect(await value.inputValue()).toBe('940 người');
    await form.getByRole('button', { name: 'Nhận như đã sửa' }).click();
    await form.waitFor({ state: 'detached' });
    await view(/^Đã nhận \(1\)$/)
      .first()
      .click();
    await row('937 người').getByText('Chưa kiểm chứng').waitFor();
  });

  test('everything that is certain is accepted with one click', async () => {
    await panel()
      .getByRole('button', { name: /Nhận 1 số liệu chắc chắn/ })
      .click();
    await view(/^Đã nhận \(2\)$/)
      .first()
      .waitFor();
  });

  test('the preview is the very panel that readers get', async () => {
    await panel().getByRole('button', { name: 'Xem trước khung số liệu' }).click();
    const dialog = page.getByRole('dialog');
    const figures = dialog.locator('union-figures');
    await figures.getByText('gần 70 tỉ đồng').first().waitFor();
    await figures.getByText('gần 940 người').first().waitFor();
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: 'Tiếng Anh' }).click();
    await dialog.getByText('Bài chưa có bản ở ngôn ngữ này').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('publishing saves what was typed, offers to verify, and readers see it at once', async () => {
    await page.fill('input[name=title]', 'Cụm số 5 chăm lo hơn một nghìn đoàn viên');
    await readAgain();
    await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'gần 940 người' }).waitFor();
    await dialog.getByRole('button', { name: 'Xuất bản và kiểm chứng 2 mục' }).click();
    await page.locator('main [role=status]').filter({ hasText: 'Đã xuất bản' }).first().waitFor();
    await panel().getByText('Đã kiểm chứng').first().waitFor();

    const documentId = new URL(address).pathname.split('/').at(-1);
    const { cited } = await newsroom.read<Panel>(`articles/${documentId}/figures?locale=vi`);
    expect(cited.map(({ text }) => text).sort()).toEqual(['gần 70 tỉ đồng', 'gần 940 người']);
    const post = await newsroom.read<{ title: string; slug: string }>(`articles/${documentId}?locale=vi`);
    expect(post.title).toBe('Cụm số 5 chăm lo hơn một nghìn đoàn viên');
    const reader = await visit(browser(), newsroom.url, `/?post=${post.slug}`);
    await reader.page.locator('union-figures').getByText('gần 940 người').first().waitFor();
    await reader.close();
  });

  test('a number that changes in the text asks whether the figure changes with it', async () => {
    await page.bringToFront(); // the reader's window lay before it
    await page.waitForLoadState('networkidle'); // publishing reads the form again
    await page.locator('[data-slate-editor] p', { hasText: 'gần 70 tỉ đồng' }).click();
    // The editor follows the caret with a delay, and puts it back when keys come faster than people type.
    await page.waitForTimeout(500);
    for (const key of ['End', ...Array<string>('tỉ đồng.'.length + 1).fill('ArrowLeft')]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
    await page.waitForTimeout(500);
    await page.keyboard.insertText(',5');
    await page.locator('[data-slate-editor] p', { hasText: 'gần 70,5 tỉ đồng' }).waitFor();
    await view(/^Chờ/).first().click();
    await panel()
      .getByText('Trước đây đã nhận “gần 70 tỉ đồng”; câu này nay viết “gần 70,5 tỉ đồng”.')
      .waitFor();
    await panel().getByRole('button', { name: 'Lấy số mới' }).click();
    await view(/^Đã nhận \(2\)$/)
      .first()
      .waitFor();
  });

  test('a contributor sees what the post tells, without a button that decides', async () => {
    const { strapi } = newsroom.app;
    await signIn(newsroom.app, 'newsroom-contributor');
    const own = await context.browser()!.newContext({ viewport: { width: 1366, height: 1000 } });
    const theirs = await own.newPage();
    await enter(theirs, newsroom.url, 'newsroom-contributor');
    const { id } = await strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'newsroom-contributor@example.org' } });
    const { documentId } = await strapi.documents('api::article.article').create({
      data: {
        title: 'Bài của cộng tác viên',
        period: '2024',
        body: [{ type: 'paragraph', children: [{ type: 'text', text: ADMITTED }] }],
        createdBy: id,
      },
    } as never);
    await theirs.goto(`${newsroom.url}/admin${ARTICLES}/${documentId}`);
    const list = theirs.locator('aside').filter({ hasText: /số liệu trong bài/i });
    await list.locator('li[data-finding]').filter({ hasText: '937 người' }).waitFor();
    for (const name of ['Nhận', 'Loại', 'Bổ sung rồi nhận', /chắc chắn/, /Kiểm chứng/]) {
      expect(await list.getByRole('button', { name, exact: true }).count()).toBe(0);
    }
    await own.close();
  });

  test('nothing went wrong in the browser', () => {
    expect(complaints).toEqual([]);
  });
});
