import type { Locator, Page } from 'playwright-core';
import { inBrowser } from '../helpers/browser';
import { postPanel } from './panel-body';
import { servePublic, type Answers } from './serve-public';

export const POST = 'a'.repeat(24);
export const CLUSTER = 'b'.repeat(24);
const FIGURES = `/api/articles/${POST}/figures`;

/** What a test of the panel works with. */
export interface PanelPage {
  /** What the API answers from now on. */
  given: (answers: Answers) => void;
  /** Puts the element on a page of somebody else and waits until it has decided what to show. */
  show: (attributes: Record<string, string>) => Promise<Locator>;
  page: () => Page;
}

/** The API's answers with one of everything beside the post, or with what `change` makes of it. */
export const beside =
  (change: (data: ReturnType<typeof postPanel>['data']) => void = () => {}): Answers =>
  (path) => {
    const body = postPanel();
    change(body.data);
    return path === FIGURES ? { body } : null;
  };

/** A suite about the panel alone, on a page that allows it nothing but its own files and the API. */
export function onPanelPage(name: string, suite: (panel: PanelPage) => void) {
  inBrowser(name, (browser) => {
    let site: Awaited<ReturnType<typeof servePublic>>;
    let answers: Answers = () => null;
    let page: Page;
    let problems: string[];

    beforeAll(async () => {
      site = await servePublic((path, query) => answers(path, query));
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

    const show = async (attributes: Record<string, string>) => {
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
    };
    suite({ given: (next) => (answers = next), show, page: () => page });
  });
}
