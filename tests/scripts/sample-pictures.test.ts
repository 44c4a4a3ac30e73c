import { ARTICLES } from '../../database/sample/content/articles';
import { render } from '../../database/sample/pictures/render';
import { SCENES } from '../../database/sample/pictures/scenes';

describe('the pictures of the sample', () => {
  test('are drawn for every post that refers to them', () => {
    const used = ARTICLES.flatMap(({ cover, photos }) => [cover, ...photos].map(({ picture }) => picture));
    expect(used.filter((name) => !(name in SCENES))).toEqual([]);
  });

  test.each(Object.entries(SCENES))('%s is below 150 kB and the same each time', async (_name, svg) => {
    const [first, second] = await Promise.all([render(svg), render(svg)]);
    expect(first.length).toBeLessThan(150_000);
    expect(first.equals(second)).toBe(true);
  });
});
