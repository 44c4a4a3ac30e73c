import type { BrowserContext, Page } from 'playwright-core';
import { signIn } from '../helpers/admin';
import { inBrowser } from '../helpers/browser';
import { enter } from './enter';
import { englishLeft } from './english-left';
import { openNewsroom, type Newsroom } from './newsroom';

const LIST = '/content-manager/collection-types/api::article.article';

const POST = (title: string, author: string) => `${title}
Thứ sáu - 13/12/2024 14:27
Sáng 12/12/2024, LĐLĐ tỉnh Đông Phong trao 120 suất quà, mỗi suất trị giá 500.000 đồng, cho đoàn viên có hoàn cảnh khó khăn.
Niềm vui của đoàn viên khi nhận quà. Ảnh: Lê Mây
Đây là hoạt động thường niên của các cấp công đoàn trong tỉnh, được duy trì từ nhiều năm nay nhờ sự góp sức của đoàn viên và người lao động khắp nơi.
Dịp này, các đơn vị trong tỉnh còn tổ chức khám sức khỏe, tư vấn pháp luật và cắt tóc miễn phí cho người lao động ở những khu nhà trọ xa trung tâm.
Tác giả bài viết: ${author}
Nguồn: https://vidu.example/${author.length}
`;
const PAGE = `Trang chủ | Tin tức | Liên hệ\n${POST('Trao 120 suất quà cho đoàn viên khó khăn', 'Mai Lâm')}\nTổng số điểm của bài viết là: 5 trong 1 đánh giá\n\n${POST('Khám sức khỏe cho công nhân khu nhà trọ', 'Thùy An')}`;

inBrowser('Paste a page', (browser) => {
  let newsroom: Newsroom;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: false });
    await newsroom.app.strapi
      .documents('api::category.category')
      .create({ locale: 'vi', data: { name: 'Chăm lo đoàn viên' } as never });
    await signIn(newsroom.app, 'newsroom-editor');
    await signIn(newsroom.app, 'newsroom-emulation-board');
    context = await browser().newContext({ viewport: { width: 1366, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    await enter(page, newsroom.url, 'newsroom-editor');
  }, 600_000);
  afterAll(async () => {
    await context?.close();
    await newsroom?.close();
  });

  const window = () => page.getByRole('dialog');
  const button = (name: string | RegExp) => window().getByRole('button', { name, exact: true });
  const text = () => window().getByLabel('Nội dung của trang');
  const draft = (number: number) => window().getByRole('region', { name: `Bài ${number}/2` });
  const open = () => page.getByRole('button', { name: 'Dán một trang' }).click();
  const articles = () => newsroom.app.strapi.db.query('api::article.article').count();

  test('a pasted text survives closing the window and loading the page again', async () => {
    await page.goto(`${newsroom.url}/admin${LIST}`);
    await open();
    await text().fill(PAGE);
    await page.keyboard.press('Escape');
    await window().waitFor({ state: 'detached' });
    await page.reload();
    await open();
    expect(await text().inputValue()).toBe(PAGE);
    expect(await englishLeft(page)).toEqual([]);
  });

  test('two posts in one page stand beside it, their furniture greyed, before anything is saved', async () => {
    await button('Đọc trang').click();
    await draft(2).waitFor();
    const titles = [1, 2].map((number) => draft(number).getByLabel('Tiêu đề').inputValue());
    expect(await Promise.all(titles)).toEqual([
      'Trao 120 suất quà cho đoàn viên khó khăn',
      'Khám sức khỏe cho công nhân khu nhà trọ',
    ]);
    const left = window().getByRole('region', { name: 'Văn bản đã dán' });
    const grey = (await left.locator('del').allInnerTexts()).join(' ');
    expect(grey).toContain('Trang chủ');
    expect(grey).not.toContain('120 suất quà');
    expect(await articles()).toBe(0);
    expect(await englishLeft(page)).toEqual([]);
  });

  test('a draft is changed, a paragraph dropped and taken back, a category chosen', async () => {
    const first = draft(1);
    await first.getByLabel('Tiêu đề').fill('Trao 120 suất quà ở Đông Phong');
    const dropped = first.getByRole('group', { name: 'Nội dung' }).getByRole('button', { name: 'Bỏ mục 2' });
    await dropped.click();
    await first.getByRole('button', { name: 'Lấy lại mục 2' }).click();
    await dropped.click();
    await first.getByRole('combobox', { name: 'Chuyên mục chính' }).click();
    await page.getByRole('option', { name: 'Chăm lo đoàn viên' }).click();
    await first.getByRole('combobox', { name: 'Chuyên mục chính' }).filter({ hasText: 'Chăm lo' }).waitFor();
  });

  test('both are saved; the window leads to each, the list shows them', async () => {
    await button('Lưu 2 bản nháp').click();
    await window().getByText('Đã lưu 2 bản nháp').waitFor();
    expect(await articles()).toBe(2);
    await window().getByRole('link', { name: 'Trao 120 suất quà ở Đông Phong' }).waitFor();
    await button('Xong').click();
    await page.getByRole('gridcell', { name: 'Trao 120 suất quà ở Đông Phong' }).waitFor();
    await page.getByRole('gridcell', { name: 'Khám sức khỏe cho công nhân khu nhà trọ' }).waitFor();
    const stored = (await newsroom.app.strapi.documents('api::article.article').findFirst({
      locale: 'vi',
      filters: { title: 'Trao 120 suất quà ở Đông Phong' },
      populate: { category: true },
    })) as unknown as { body: { children: { text: string }[] }[]; category: { name: string } };
    expect(stored.category.name).toBe('Chăm lo đoàn viên');
    const paragraphs = stored.body.map(({ children }) => children[0]?.text ?? '');
    expect(paragraphs.some((each) => each.startsWith('Dịp này'))).toBe(true);
    expect(paragraphs.some((each) => each.startsWith('Đây là hoạt động'))).toBe(false);
  });

  test('the same page again: a warning leads to the post that is there; the source of a page becomes text', async () => {
    await open();
    expect(await text().inputValue()).toBe('');
    await text().fill(PAGE);
    await button('Đọc trang').click();
    await draft(2).getByText('Đã có bài').first().waitFor();
    await draft(2).getByRole('link', { name: 'Khám sức khỏe cho công nhân khu nhà trọ' }).first().waitFor();
    await button('Sửa văn bản').click();
    await button('Xóa văn bản').click();
    await text().focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/html', '<p>Đoạn <b>một</b></p><script>x</script><p>Đoạn&nbsp;hai</p>');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      );
    });
    expect(await text().inputValue()).toBe('Đoạn một\n\nĐoạn hai');
    await button('Xóa văn bản').click();
    await button('Đóng').click();
  });

  test('who may not write articles is not offered it, and no other list has it', async () => {
    await page.goto(`${newsroom.url}/admin/content-manager/collection-types/api::event.event`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: 'Dán một trang' }).count()).toBe(0);

    const other = await browser().newContext({ viewport: { width: 1366, height: 900 } });
    const board = await other.newPage();
    board.setDefaultTimeout(60_000);
    await enter(board, newsroom.url, 'newsroom-emulation-board');
    await board.goto(`${newsroom.url}/admin${LIST}`);
    await board.getByRole('heading', { level: 1 }).waitFor();
    await board.waitForLoadState('networkidle');
    expect(await board.getByRole('button', { name: 'Dán một trang' }).count()).toBe(0);
    await other.close();
  });

  test('nothing broke on the way', () => expect(complaints).toEqual([]));
});
