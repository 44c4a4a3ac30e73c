import type { Page } from 'playwright-core';
import { inBrowser } from '../helpers/browser';
import { panelBody } from './panel-body';
import { servePublic, type Answers } from './serve-public';

const POST = 'a'.repeat(24);
const FIGURES = `/api/articles/${POST}/figures`;

inBrowser('The panel component', (browser) => {
  let site: Awaited<ReturnType<typeof servePublic>>;
  let answer: Answers = () => null;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    site = await servePublic((path, query) => answer(path, query));
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    problems = [];
    page = await browser().newPage({ viewport: { width: 1000, height: 800 } });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) problems.push(message.text());
    });
    await page.goto(`${site.url}/host`);
  });
  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });

  /** Puts the element on an empty page and waits until it has decided what to show. */
  async function show(attributes: Record<string, string>) {
    await page.evaluate((given) => {
      const element = document.createElement('union-figures');
      for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
      document.body.replaceChildren(element);
    }, attributes);
    await page.waitForFunction(() => {
      const { state } = (document.querySelector('union-figures') as HTMLElement).dataset;
      return state && state !== 'loading';
    });
    return page.locator('union-figures');
  }

  const body = (change: (data: ReturnType<typeof panelBody>['data']) => void = () => {}): Answers => {
    const given = panelBody();
    change(given.data);
    return (path) => (path === FIGURES ? { body: given } : null);
  };

  test('prints what the API says: text, change, rank, coverage, target', async () => {
    answer = body();
    const panel = await show({ post: POST });
    const row = panel.locator('.row').first();
    const text = (await row.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('gần 60 tỉ đồng');
    expect(text).toContain('tăng 15,4% so với năm 2023');
    expect(text).toContain('Xếp thứ 1 trong 4 đơn vị có số liệu');
    expect(text).toContain('4/6 đơn vị đã báo cáo');
    expect(text).toContain('Tổng hợp từ các đơn vị');
    expect(await row.getByRole('meter').getAttribute('aria-valuetext')).toBe('đạt 120% chỉ tiêu');
  });

  test('draws the target at 100 of 120 when it is exceeded', async () => {
    answer = body();
    const panel = await show({ post: POST });
    const shares = await panel.locator('.meter').evaluate((meter) => {
      const width = meter.getBoundingClientRect().width;
      const right = (name: string) =>
        (meter.querySelector(name) as Element).getBoundingClientRect().right -
        meter.getBoundingClientRect().left;
      return { fill: right('.fill') / width, goal: right('.goal') / width };
    });
    expect(shares.fill).toBeCloseTo(1, 2);
    expect(shares.goal).toBeCloseTo(100 / 120, 1);
  });

  test('shows zero as a number and null as no figure yet', async () => {
    answer = body();
    const panel = await show({ post: POST });
    await expect(panel.locator('.row').nth(1).locator('.value').innerText()).resolves.toBe('0 vụ');
    await expect(panel.locator('.row').nth(2).locator('.value').innerText()).resolves.toBe('Chưa có số liệu');
  });

  test('opens the list of units that have not reported with the keyboard', async () => {
    answer = body();
    const panel = await show({ post: POST });
    await panel.locator('.row').first().locator('details.coverage summary').focus();
    await page.keyboard.press('Enter');
    const missing = panel.locator('.row').first().locator('details.coverage[open] li');
    expect(await missing.allInnerTexts()).toEqual([
      'Công đoàn ngành Y tế Sông Mây',
      'Công đoàn Viên chức Sông Mây',
    ]);
  });

  test('gives the series as a table, a period without a report as such', async () => {
    answer = body();
    const panel = await show({ post: POST });
    const lines = panel.locator('details.series').first().locator('tbody tr');
    const cells = await lines.evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent))
    );
    expect(cells).toEqual([
      ['2022', 'Chưa có số liệu'],
      ['2023', '52.000.000.000 đồng'],
      ['2024', '60.000.000.000 đồng'],
    ]);
  });

  test('says the award tally in words', async () => {
    answer = body();
    const panel = await show({ post: POST });
    const line = (await panel.locator('.awards tbody tr').innerText()).replace(/\s+/g, ' ');
    expect(line).toBe('Bằng khen Liên đoàn Lao động tỉnh Sông Mây Tập thể 74');
  });

  test('speaks English when asked, and asks the API for English', async () => {
    let asked = '';
    answer = (path, query) => {
      asked = query.get('locale') ?? '';
      return path === FIGURES ? { body: panelBody() } : null;
    };
    const panel = await show({ post: POST, locale: 'en' });
    await expect(panel.locator('h2').innerText()).resolves.toBe('Figures');
    expect(asked).toBe('en');
  });

  test('looks a slug up before it asks for the figures', async () => {
    answer = (path) => {
      if (path === '/api/articles/mot-bai') return { body: { data: { documentId: POST } } };
      return path === FIGURES ? { body: panelBody() } : null;
    };
    const panel = await show({ post: 'mot-bai' });
    expect(await panel.getAttribute('data-state')).toBe('ready');
  });

  test('takes no room at all when there is nothing to show', async () => {
    answer = body((data) => Object.assign(data, { cited: [], context: [] }));
    const panel = await show({ post: POST });
    expect(await panel.getAttribute('data-state')).toBe('empty');
    expect(await panel.isVisible()).toBe(false);
  });

  test('says so when the server fails, and tries again when asked', async () => {
    let broken = true;
    answer = () => (broken ? { status: 500, body: {} } : { body: panelBody() });
    const panel = await show({ post: POST });
    expect(await panel.getByRole('alert').innerText()).toContain('Chưa tải được số liệu');
    broken = false;
    await panel.getByRole('button', { name: 'Thử lại' }).click();
    await panel.locator('.row').first().waitFor();
  });

  test('never turns a text of the API into markup', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    answer = body((data) => {
      const [group] = data.context;
      if (!group) throw new Error('The body has no context.');
      group.subject.name = evil;
      for (const row of group.rows) Object.assign(row, { text: evil });
      Object.assign(group.awards[0] ?? {}, { giver: evil });
    });
    const panel = await show({ post: POST });
    expect(await panel.locator('img, script').count()).toBe(0);
    expect(await panel.locator('h3').last().innerText()).toContain(evil);
  });

  test.each(['light', 'dark'])('reads well on its %s ground: contrast of at least 4.5', async (theme) => {
    answer = body();
    const panel = await show({ post: POST, theme });
    const ratios = await panel.evaluate((element) => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const root = element.shadowRoot as ShadowRoot;
      const ground = luminance(getComputedStyle(root.querySelector('.panel') as Element).backgroundColor);
      return [...root.querySelectorAll('h2, h4, .value, .facts li, summary, td, th, .giver, a')].map(
        (one) => {
          const ink = luminance(getComputedStyle(one).color);
          return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        }
      );
    });
    expect(ratios.length).toBeGreaterThan(10);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([240, 320, 700])('does not spill out of a column %i px wide', async (width) => {
    answer = body();
    const panel = await show({ post: POST });
    const spill = await panel.evaluate((element, wide) => {
      (element as HTMLElement).style.width = `${wide}px`;
      const root = element.shadowRoot as ShadowRoot;
      for (const details of root.querySelectorAll('details')) details.open = true;
      const edge = element.getBoundingClientRect().right;
      return Math.max(
        ...[...root.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right - edge)
      );
    }, width);
    expect(spill).toBeLessThanOrEqual(0.5);
  });

  test('steps its headings without a gap', async () => {
    answer = body();
    const panel = await show({ post: POST });
    const levels = await panel.evaluate((element) =>
      [...(element.shadowRoot as ShadowRoot).querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) =>
        Number(tagName[1])
      )
    );
    expect(levels[0]).toBe(2);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
  });
});
