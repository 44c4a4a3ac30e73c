import type { Page } from 'playwright-core';
import { translations } from '../../src/admin/translations';
import { packages, shipped } from '../scripts/translations/strapi-messages';

const ours = new Set(Object.values(translations.vi));

/** Every sentence that Strapi would say in English and we say otherwise; the ones with placeholders left out. */
const english = new Set(
  packages
    .flatMap((name) => Object.values(shipped(name, 'en')))
    .filter((text) => /\p{L}{3}/u.test(text) && !/[{<]/.test(text))
    .map((text) => text.trim())
    .filter((text) => !ours.has(text))
);

/** What Strapi writes into its pages without asking any translation. */
const FIXED = new Set([
  'Edit', // sign-in providers
  'Actions', // languages of the content
  'Active', // users
  'Super Admin', // a role's name, from the database
  'Author', // content types by their technical name, among the permissions of a role
  'User',
  'Media', // a folder of components, where content types are built
  'image', // attributes by their technical name, where the form is arranged
  'name',
]);

/** What a page shows in Strapi's English, in the order of the page. */
export async function englishLeft(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest('script, style, noscript')) found.add(textContent?.trim() ?? '');
    }
    for (const field of document.querySelectorAll('[placeholder]')) {
      found.add(field.getAttribute('placeholder') ?? '');
    }
    return [...found];
  });
  return texts.filter((text) => english.has(text) && !FIXED.has(text));
}
