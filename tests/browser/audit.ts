import type { Page } from 'playwright-core';

/**
 * What a reader with a screen reader, a keyboard or tired eyes would stumble over on this page.
 *
 * @returns one sentence for each problem; an empty list is a good page.
 */
export const audit = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const problems: string[] = [];
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const one = (selector: string) => {
      const count = all(selector).length;
      if (count !== 1) problems.push(`${count} of ${selector}`);
    };
    ['body > header', 'body > main', 'body > footer', 'header nav[aria-label]', 'h1'].forEach(one);
    if (!document.documentElement.lang) problems.push('no language');
    if (!document.title) problems.push('no title');

    let last = 0;
    for (const heading of all('h1, h2, h3, h4, h5, h6')) {
      const level = Number(heading.tagName[1]);
      if (level > last + 1 && !heading.closest('footer')) {
        problems.push(`h${level} after h${last}: ${heading.innerText}`);
      }
      last = level;
    }
    for (const image of all('img'))
      if (!image.hasAttribute('alt')) problems.push(`no alt: ${image.outerHTML}`);
    for (const link of all('a, button, summary')) {
      if (!link.textContent?.trim() && !link.ariaLabel) problems.push(`no name: ${link.outerHTML}`);
    }
    const ids = all('[id]').map(({ id }) => id);
    ids.filter((id, index) => ids.indexOf(id) !== index).forEach((id) => problems.push(`id twice: ${id}`));

    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      return channels(colour)[3] === 0 ? ground(element.parentElement) : colour;
    };
    for (const text of all('h1, h2, h3, p, a, li, td, th, dt, dd, figcaption, time, span')) {
      if (!text.innerText?.trim() || text.closest('.skip')) continue;
      const [ink, paper] = [luminance(getComputedStyle(text).color), luminance(ground(text))];
      const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      if (ratio < 4.5) problems.push(`contrast ${ratio.toFixed(1)}: ${text.innerText.slice(0, 60)}`);
    }
    return problems;
  });
