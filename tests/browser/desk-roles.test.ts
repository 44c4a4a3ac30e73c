import type { BrowserContext, Page } from 'playwright-core';
import { ARTICLE, GIFTS, body, playDeskScene, type DeskScene } from '../api/desk-scene';
import { signIn, type Colleague } from '../helpers/admin';
import { inBrowser } from '../helpers/browser';
import { englishLeft } from './english-left';
import { enter } from './enter';
import { openNewsroom, type Newsroom } from './newsroom';

/** What a role is offered, and what the server lets it do. */
interface Role {
  role: string;
  /** The desk in the menu, its pages, and what they ask the server for. */
  desk: boolean;
  /** May turn what a post tells into figures. */
  accepts: boolean;
  /** May publish posts. */
  publishes: boolean;
  /** May close a period. */
  closes: boolean;
}

const ROLES: Role[] = [
  { role: 'newsroom-contributor', desk: false, accepts: false, publishes: false, closes: false },
  { role: 'newsroom-editor', desk: true, accepts: true, publishes: false, closes: false },
  { role: 'newsroom-editor-in-chief', desk: true, accepts: true, publishes: true, closes: false },
  { role: 'newsroom-emulation-board', desk: true, accepts: true, publishes: false, closes: true },
  { role: 'newsroom-administrator', desk: true, accepts: true, publishes: true, closes: true },
];
const TABS = ['Nhập số liệu', 'Chưa báo cáo', 'Hàng chờ', 'Bảng cụm thi đua', 'Chốt số liệu'];

inBrowser('What each role finds at the admin', (browser) => {
  let newsroom: Newsroom;
  let scene: DeskScene;

  beforeAll(async () => {
    newsroom = await openNewsroom({ sample: false });
    scene = await playDeskScene(newsroom.app.strapi);
  }, 300_000);
  afterAll(() => newsroom?.close());

  describe.each(ROLES)('$role', ({ role, desk, accepts, publishes, closes }) => {
    let them: Colleague;
    let context: BrowserContext;
    let page: Page;
    let post: string;
    const complaints: string[] = [];

    beforeAll(async () => {
      const { app, url } = newsroom;
      them = await signIn(app, role);
      const { id } = await app.strapi.db
        .query('admin::user')
        .findOne({ where: { email: `${role}@example.org` } });
      post = (
        await app.strapi.documents(ARTICLE).create({
          data: {
            title: `Bài của ${role}`,
            period: '2024',
            body: body(GIFTS),
            clusters: [scene.cluster],
            createdBy: id,
          },
        } as never)
      ).documentId;
      context = await browser().newContext({ viewport: { width: 1366, height: 900 } });
      page = await context.newPage();
      page.setDefaultTimeout(60_000);
      page.on('pageerror', ({ message }) => complaints.push(message));
      await enter(page, url, role);
    }, 120_000);
    afterAll(() => context?.close());

    const open = async (address: string) => {
      await page.goto(`${newsroom.url}/admin${address}`);
      await page.waitForLoadState('networkidle');
    };
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

    test(`${desk ? 'has' : 'does not have'} the desk with its pages`, async () => {
      await open('/');
      expect(await page.getByRole('link', { name: 'Bàn số liệu', exact: true }).count()).toBe(desk ? 1 : 0);
      await open('/plugins/desk');
      const tabs = page.getByRole('navigation', { name: 'Các trang của bàn số liệu' });
      if (desk) expect(await tabs.getByRole('link').allInnerTexts()).toEqual(TABS);
      else expect(await tabs.count()).toBe(0);
      expect(await englishLeft(page)).toEqual([]);

      const asked = ['/desk/queues/unverified', `/desk/missing?subject=cluster:${scene.cluster}&period=2024`];
      for (const path of asked) expect((await them.get(path)).status).toBe(desk ? 200 : 403);
    });

    test(`${accepts ? 'makes' : 'does not make'} figures of what a post tells`, async () => {
      await open(`/content-manager/collection-types/${ARTICLE}/${post}`);
      const row = page.locator('aside li[data-finding]').filter({ hasText: 'gần 70 tỉ đồng' });
      await row.waitFor();
      expect(await row.getByRole('button', { name: 'Nhận', exact: true }).count()).toBe(accepts ? 1 : 0);
      const publish = button('Xuất bản');
      expect((await publish.count()) > 0 && (await publish.isEnabled())).toBe(publishes);
      expect(await englishLeft(page)).toEqual([]);

      const key = (await row.getAttribute('data-finding')) ?? '';
      const finding = { quote: 'gần 70 tỉ đồng', sentence: GIFTS };
      const decision = { kind: 'figure', key, verdict: 'reject', finding };
      const about = { uid: ARTICLE, documentId: post, locale: 'vi' };
      const rejected = await them.post('/desk/decisions', { ...about, decisions: [decision] });
      expect(rejected.status).toBe(accepts ? 200 : 403);
      const published = await them.post('/desk/publish', { ...about, figures: [], awards: [] });
      expect(published.status).toBe(publishes ? 200 : 403);
    });

    test(`${closes ? 'closes' : 'does not close'} a period`, async () => {
      if (desk) {
        await open('/plugins/desk/closing');
        await page.getByText('Chưa có kỳ nào được chốt.').waitFor();
        expect(await button('Kiểm tra trước khi chốt').count()).toBe(closes ? 1 : 0);
        expect(await englishLeft(page)).toEqual([]);
      }
      const closing = { scope: 'cluster', subject: scene.cluster, period: '2023' };
      const { status } = await them.post('/desk/closings', closing);
      expect(status === 403).toBe(!closes);
    });

    test('meets no error of the page itself', () => expect(complaints).toEqual([]));
  });
});
