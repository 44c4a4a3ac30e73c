import type { Page } from 'playwright-core';

/** The password of everybody whom `signIn` of the helpers makes. */
const PASSWORD = 'Matkhau-123';

/** Signs somebody of the newsroom in to the admin, as they do it. The role's user must exist. */
export async function enter(page: Page, site: string, roleCode: string) {
  await page.goto(`${site}/admin/auth/login`);
  await page.locator('input[name=email]').fill(`${roleCode}@example.org`);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('auth'));
}
