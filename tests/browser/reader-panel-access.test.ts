import { beside, onPanelPage, POST } from './panel-page';

onPanelPage('The panel on any page', ({ given, show }) => {
  test('never turns a text of the API into markup', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    given(
      beside((data) => {
        const [group] = data.context;
        if (!group) throw new Error('The body has no context.');
        group.subject.name = evil;
        for (const row of group.rows) Object.assign(row, { text: evil });
        Object.assign(group.awards[0] ?? {}, { giver: evil });
        Object.assign(data.cited[0] ?? {}, { text: evil, subject: group.subject });
      })
    );
    const panel = await show({ post: POST });
    expect(await panel.locator('img, script').count()).toBe(0);
    expect(await panel.locator('h3').last().innerText()).toContain(evil);
  });

  test.each(['light', 'dark'])('reads well on its %s ground: contrast of at least 4.5', async (theme) => {
    given(beside());
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
      return [...root.querySelectorAll('h2, h4, .value, .facts li, summary, td, th, .small, a')].map(
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
    given(beside());
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
    given(beside());
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
