import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { inBrowser } from '../helpers/browser';
import { seat, type AtTheAdmin } from './colleague';
import { openNewsroom, type Newsroom } from './newsroom';
import { visit } from './visit';

const CORPUS = process.env.CORPUS ?? resolve(__dirname, '../../../shared/corpus');
const ARTICLES = '/content-manager/collection-types/api::article.article';

/** What an editor does with a page, and what readers must see then. */
interface Journey {
  file: string;
  /** The drafts that the page becomes. */
  drafts: number;
  /** A finding, and what its scope, qualifier or value becomes. */
  correct: { text: string; field: 'scope' | 'qualifier' | 'value'; to: string };
  subject: string;
  vi: string[];
  en: string[];
}

const JOURNEYS: Journey[] = [
  {
    file: '000',
    drafts: 2,
    correct: { text: 'khoảng 4.500 suất quà', field: 'scope', to: 'Một phần' },
    subject: 'Công đoàn các KCN tỉnh Sóc Trăng',
    vi: ['trên 13 tỉ đồng', 'khoảng 4.500 suất quà', '25.562 người'],
    en: ['over 13 billion', '25,562'],
  },
  {
    file: '001',
    drafts: 1,
    correct: { text: 'gần 4.400 suất quà', field: 'qualifier', to: 'khoảng' },
    subject: 'LĐLĐ tỉnh Sóc Trăng',
    vi: ['khoảng 4.400 suất quà', 'trên 19,5 tỉ đồng', '77 căn nhà'],
    en: ['over 19.5 billion', '77'],
  },
  {
    file: '002',
    drafts: 1,
    correct: { text: '225 căn nhà', field: 'value', to: '226' },
    subject: 'Cụm thi đua số 5',
    vi: ['339.739 người', 'gần 60 tỉ đồng', '226 căn nhà'],
    en: ['339,739', 'nearly 60 billion', '226'],
  },
  {
    file: '003',
    drafts: 1,
    correct: { text: '38 căn nhà', field: 'value', to: '38/35' },
    subject: 'LĐLĐ tỉnh Quảng Bình',
    vi: ['33.778 người', 'gần 23 tỉ đồng', '38 căn nhà'],
    en: ['33,778', 'nearly 23 billion'],
  },
  {
    file: '004',
    drafts: 1,
    correct: { text: 'gần 4 tỉ đồng', field: 'scope', to: 'Một phần' },
    subject: 'Cụm thi đua số 1, LĐLĐ tỉnh Thanh Hóa',
    vi: ['gần 4 tỉ đồng', '750 triệu đồng', '4.250 người'],
    en: ['nearly 4 billion', '4,250'],
  },
];
const FIELDS = { scope: 'Phạm vi', qualifier: 'Cách nói', value: 'Giá trị' };

inBrowser('From a pasted page to its readers', (browser) => {
  let newsroom: Newsroom;
  let chief: AtTheAdmin;
  let page: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: true });
    chief = await seat(browser(), newsroom, 'newsroom-editor-in-chief');
    ({ page } = chief);
  }, 300_000);
  afterAll(async () => {
    await chief?.close();
    await newsroom?.close();
  });

  const panel = () => page.locator('aside').filter({ hasText: /số liệu trong bài/i });
  const row = (text: string) =>
    panel()
      .locator('li[data-finding]')
      .filter({ has: page.getByText(text, { exact: true }) });
  const published = () =>
    page.locator('main [role=status]').filter({ hasText: 'Đã xuất bản' }).first().waitFor();

  /** Pastes a page as a browser copies it; pictures that are not at hand are left out. */
  async function paste(file: string): Promise<string[]> {
    await chief.open(ARTICLES);
    await page.getByRole('button', { name: 'Dán một trang' }).click();
    const window = page.getByRole('dialog');
    await window.getByLabel('Nội dung của trang').fill(readFileSync(`${CORPUS}/posts/${file}.txt`, 'utf8'));
    await window.getByRole('button', { name: 'Đọc trang' }).click();
    await window.locator('[data-draft]').first().waitFor();
    for (const captions of await window.getByRole('group', { name: 'Chú thích ảnh' }).all()) {
      const drop = captions.getByRole('button', { name: /^Bỏ mục/ }); // one fewer after each click
      while ((await drop.count()) > 0) await drop.first().click();
    }
    await window.getByRole('button', { name: /^Lưu \d bản nháp/ }).click();
    await window.getByText(/^Đã lưu/).waitFor();
    const links = await window.getByRole('link').all();
    return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
  }

  async function correct({ text, field, to }: Journey['correct']) {
    await row(text).getByRole('button', { expanded: false }).click();
    await row(text).getByRole('button', { name: 'Sửa', exact: true }).click();
    const form = page.getByRole('dialog');
    if (field === 'value') await form.getByRole('textbox', { name: FIELDS.value, exact: true }).fill(to);
    else {
      await form.getByRole('combobox', { name: FIELDS[field] }).click();
      await page.getByRole('option', { name: to, exact: true }).click();
    }
    await form.getByRole('button', { name: 'Nhận như đã sửa' }).click();
    await form.waitFor({ state: 'detached' });
  }

  /** Publishes the English version that was opened: its title is all that this newsroom translated. */
  async function publishInEnglish(address: string, title: string) {
    await page.goto(`${newsroom.url}${address.replace('locale]=vi', 'locale]=en')}`);
    await page.fill('input[name=title]', title);
    await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
    await published();
  }

  async function readersSee(address: string, texts: readonly string[]) {
    const reader = await visit(browser(), newsroom.url, address);
    const folds = reader.page.locator('union-figures details');
    await folds.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    const told = await reader.page.locator('union-figures [lang]').innerText();
    expect(texts.filter((text) => !told.includes(text))).toEqual([]);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  }

  (existsSync(CORPUS) ? test : test.skip).each(JOURNEYS)(
    'page $file: pasted, corrected, accepted, published, read in both languages',
    async ({ file, drafts, correct: correction, subject, vi, en }) => {
      const links = await paste(file);
      expect(links).toHaveLength(drafts);
      const [address = ''] = links;
      await page.goto(`${newsroom.url}${address}`);
      await panel().getByText('Đã đọc bài như đang viết').waitFor();
      await row(correction.text).getByText(subject).waitFor();
      await correct(correction);
      const certain = panel().getByRole('button', { name: /^Nhận \d+ số liệu chắc chắn/ });
      const count = Number(/\d+/.exec(await certain.innerText())?.[0]);
      await certain.click();
      await panel()
        .getByRole('button', { name: `Đã nhận (${count + 1})` })
        .first()
        .waitFor();

      await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
      await page.getByRole('button', { name: `Xuất bản và kiểm chứng ${count + 1} mục` }).click();
      await published();
      await publishInEnglish(address, `Page ${file} in English`);

      const documentId = new URL(address, newsroom.url).pathname.split('/').at(-1) ?? '';
      await readersSee(`/?post=${documentId}`, [subject, ...vi]);
      await readersSee(`/?post=${documentId}&lang=en`, en);
    },
    180_000
  );

  test('nothing went wrong in the browser', () => expect(chief.complaints).toEqual([]));
});
