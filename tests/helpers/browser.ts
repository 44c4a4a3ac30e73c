import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this machine, or null. CHROMIUM_PATH goes before the usual places. */
export function findChromium(): string | null {
  return CANDIDATES.find((path) => path && existsSync(path)) ?? null;
}

/** Starts Chromium without a window and without a word to anybody but the pages under test. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found; set CHROMIUM_PATH.');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * A suite that needs a browser. Without one its tests are skipped; global-setup.ts says how to get one.
 *
 * @param suite gets the browser inside tests and hooks.
 */
export function inBrowser(name: string, suite: (browser: () => Browser) => void) {
  const found = findChromium();
  (found ? describe : describe.skip)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());
    suite(() => {
      if (!browser) throw new Error('The browser has not started.');
      return browser;
    });
  });
}
