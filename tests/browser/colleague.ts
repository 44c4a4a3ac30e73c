import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Newsroom } from './newsroom';

const PASSWORD = 'Matkhau-123';

/** Somebody of the newsroom at the admin, in a browser profile of their own. */
export interface AtTheAdmin {
  page: Page;
  /** What went wrong in the page's own code. */
  complaints: string[];
  open: (address: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Makes a user with the role and signs them in through the login form. */
export async function seat(
  browser: Browser,
  { app: { strapi }, url }: Newsroom,
  roleCode: string,
  options: BrowserContextOptions = {}
): Promise<AtTheAdmin> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  const email = `${roleCode}@example.org`;
  const users = strapi.service('admin::user') as unknown as { create(user: object): Promise<object> };
  await users.create({ firstname: 'An', email, password: PASSWORD, isActive: true, roles: [role.id] });
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${url}/admin/auth/login`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', PASSWORD);
  await page.click('button[type=submit]');
  await page.waitForURL((address) => !address.pathname.includes('auth'));
  return {
    page,
    complaints,
    open: async (address) => {
      await page.goto(`${url}/admin${address}`);
      await page.waitForLoadState('networkidle');
    },
    close: () => context.close(),
  };
}
