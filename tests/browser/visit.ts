import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** One reader at one page. */
export interface Visit {
  page: Page;
  /** What the console complained about, and every request that left the site. */
  complaints: string[];
  /** Waits until the page and every panel on it have decided what to show. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a page of the site in a browser profile of its own. */
export async function visit(
  browser: Browser,
  site: string,
  address: string,
  options: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) complaints.push(`left the site: ${request.url()}`);
  });
  const settled = async () => {
    await page.waitForSelector('main:not([aria-busy])');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('union-figures')].every(
        ({ dataset }) => dataset.state && dataset.state !== 'loading'
      )
    );
  };
  await page.goto(site + address);
  await settled();
  return { page, complaints, settled, close: () => context.close() };
}
