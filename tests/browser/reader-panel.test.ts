import { clusterPanel, postPanel } from './panel-body';
import { beside, CLUSTER, onPanelPage, POST } from './panel-page';

onPanelPage('The panel component', ({ given, show, page }) => {
  test('prints what the API says: text, change, rank, coverage, target', async () => {
    given(beside());
    const panel = await show({ post: POST });
    const row = panel.locator('.row').first();
    const text = (await row.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('gần 60 tỉ đồng');
    expect(text).toContain('tăng 15,4% so với năm 2023');
    expect(text).toContain('Xếp thứ 1 trong 4 đơn vị');
    expect(text).toContain('4/6 đơn vị đã báo cáo');
    expect(await row.getByRole('meter').getAttribute('aria-valuetext')).toBe('đạt 120% chỉ tiêu');
  });

  test('tells a number once that the post cites and the context knows', async () => {
    given(beside());
    const panel = await show({ post: POST });
    const values = await panel.locator('.value').allInnerTexts();
    expect(values.filter((value) => value.trim() === 'gần 60 tỉ đồng')).toHaveLength(1);
  });

  test('keeps a part of a total apart from the total', async () => {
    given(beside(({ cited }) => Object.assign(cited[0] ?? {}, { scope: 'part' })));
    const panel = await show({ post: POST });
    const rows = panel.locator('.row').filter({ hasText: 'gần 60 tỉ đồng' });
    expect(await rows.count()).toBe(2);
    expect(await rows.first().innerText()).toContain('Một phần trong tổng số');
  });

  test('leaves what the post said as it was, and adds what stands now', async () => {
    const revision = { value: 61e9, text: '61 tỉ đồng', asOf: '2025-02-10' };
    given(beside(({ cited }) => Object.assign(cited[0] ?? {}, { revision })));
    const row = (await show({ post: POST })).locator('.row').first();
    expect(await row.locator('.value').innerText()).toBe('gần 60 tỉ đồng');
    expect(await row.locator('.revision').innerText()).toBe('Số liệu mới hơn: 61 tỉ đồng (10/02/2025)');
  });

  test('draws the target at 100 of 120 when it is exceeded', async () => {
    given(beside());
    const panel = await show({ post: POST });
    const shares = await panel.locator('.meter').evaluate((meter) => {
      const width = meter.getBoundingClientRect().width;
      const right = (name: string) =>
        (meter.querySelector(name) as Element).getBoundingClientRect().right -
        meter.getBoundingClientRect().left;
      return { fill: right('.fill') / width, goal: right('.goal') / width };
    });
    expect(shares.fill).toBeCloseTo(1, 2);
    expect(shares.goal).toBeCloseTo(100 / 120, 1);
  });

  test('shows zero as a number, a target nobody has reported on as no figure yet, and silence not at all', async () => {
    given(beside());
    const panel = await show({ post: POST });
    const lines = await panel
      .locator('.row')
      .evaluateAll((rows) =>
        rows.map((row) => ['h4', '.value', '.target'].map((name) => row.querySelector(name)?.textContent))
      );
    expect(lines.slice(1)).toEqual([
      ['Tranh chấp lao động', '0 vụ', undefined],
      ['Nhà Mái ấm Công đoàn', 'Chưa có số liệu', 'chỉ tiêu 40 căn nhà'],
    ]);
  });

  test('opens the list of units that have not reported with the keyboard', async () => {
    given(beside());
    const row = (await show({ post: POST })).locator('.row').first();
    expect(await row.locator('.missing').isVisible()).toBe(false);
    await row.locator('summary').focus();
    await page().keyboard.press('Enter');
    expect(await row.locator('details[open] .missing li').allInnerTexts()).toEqual([
      'Công đoàn ngành Y tế Sông Mây',
      'Công đoàn Viên chức Sông Mây',
    ]);
  });

  test('gives the series as a table, a period without a report as such', async () => {
    given(beside());
    const panel = await show({ post: POST });
    const cells = await panel
      .locator('[part=series] tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));
    expect(cells).toEqual([
      ['2022', 'Chưa có số liệu'],
      ['2023', '52.000.000.000 đồng'],
      ['2024', '60.000.000.000 đồng'],
    ]);
  });

  test('of a long list shows the first six, and the rest on demand', async () => {
    given(
      beside(({ cited }) => {
        const one = cited[0];
        if (!one) throw new Error('The body cites nothing.');
        cited.push(...Array.from({ length: 9 }, (_, at) => ({ ...one, text: `${at + 1} tỉ đồng` })));
      })
    );
    const panel = await show({ post: POST });
    const rest = panel.locator('details.rest');
    await expect(rest.locator('summary').first().innerText()).resolves.toBe('Thêm 4 số liệu');
    expect(await rest.locator('.row').count()).toBe(4);
  });

  test('of a cluster lists the leader first, and the places unit by unit', async () => {
    given((path) =>
      path === `/api/emulation-clusters/${CLUSTER}/figures` ? { body: clusterPanel() } : null
    );
    const panel = await show({ cluster: CLUSTER, period: '2024' });
    const roles = await panel.locator('[part=members] td').allInnerTexts();
    expect(roles).toEqual(['Cụm trưởng', 'Cụm phó', 'Thành viên']);
    const places = await panel
      .locator('.row')
      .first()
      .locator('table')
      .first()
      .locator('tbody tr')
      .allTextContents();
    expect(places).toEqual(['LĐLĐ huyện Bắc Sông50 tỉ đồng1', 'Công đoàn Viên chức Sông Mây10 tỉ đồng2']);
    expect(await panel.locator('.row').nth(1).innerText()).toContain('0/6 đơn vị đã báo cáo');
  });

  test('shows an answer that the page hands over, and asks for nothing', async () => {
    const asked: string[] = [];
    given((path) => {
      asked.push(path);
      return null;
    });
    const panel = await show({ locale: 'vi' });
    expect(await panel.getAttribute('data-state')).toBe('error');
    await panel.evaluate((element, body) => Object.assign(element, { panel: body }), postPanel());
    await panel.locator('.row').first().getByText('gần 60 tỉ đồng').waitFor();
    expect(await panel.getAttribute('data-state')).toBe('ready');
    expect(asked).toEqual([]);
  });

  test('says the award tally in words', async () => {
    given(beside());
    const panel = await show({ post: POST });
    const line = (await panel.locator('[part=awards] tbody tr').innerText()).replace(/\s+/g, ' ');
    expect(line).toBe('Bằng khen Liên đoàn Lao động tỉnh Sông Mây Tập thể 74');
  });

  test('speaks English when asked, and asks the API for English', async () => {
    let asked = '';
    given((path, query) => {
      asked = query.get('locale') ?? '';
      return path === `/api/articles/${POST}/figures` ? { body: postPanel() } : null;
    });
    const panel = await show({ post: POST, locale: 'en' });
    await expect(panel.locator('h2').innerText()).resolves.toBe('Figures');
    expect(asked).toBe('en');
  });

  test('finds a post by an address of yesterday', async () => {
    given((path) => {
      if (path === '/api/articles/bai-cu') return { body: { data: { documentId: POST } } };
      return path === `/api/articles/${POST}/figures` ? { body: postPanel() } : null;
    });
    const panel = await show({ post: 'bai-cu' });
    expect(await panel.getAttribute('data-state')).toBe('ready');
  });

  test('takes no room at all when there is nothing to show', async () => {
    given(beside((data) => Object.assign(data, { cited: [], context: [] })));
    const panel = await show({ post: POST });
    expect(await panel.getAttribute('data-state')).toBe('empty');
    expect(await panel.isVisible()).toBe(false);
  });

  test('says so when the server fails, and tries again when asked', async () => {
    let broken = true;
    given(() => (broken ? { status: 500, body: {} } : { body: postPanel() }));
    const panel = await show({ post: POST });
    expect(await panel.getByRole('alert').innerText()).toContain('Chưa tải được số liệu');
    broken = false;
    await panel.getByRole('button', { name: 'Thử lại' }).click();
    await panel.locator('.row').first().waitFor();
  });
});
