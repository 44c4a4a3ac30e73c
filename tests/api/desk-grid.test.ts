import { eachDatabase } from '../helpers/strapi';
import { cell, cellOf, entry, gridScene, problems } from './grid-scene';

eachDatabase('the entry grid', (app) => {
  const { scene, open, save, count } = gridScene(app);

  test('shows members in the order of the pact, the cluster last, and what stands in each cell', async () => {
    const grid = await open();
    expect(grid.rows.map(({ part }) => part)).toEqual(['leader', 'deputy', 'member', 'member', 'whole']);
    expect(grid.columns.map(({ code }) => code)).toEqual(['gift-value', 'members-admitted', 'covered']);
    expect(cellOf(grid, scene().a, scene().gifts)).toMatchObject({
      verified: { value: 30_000_000_000, article: null },
      draft: null,
    });
    expect(cellOf(grid, scene().d, scene().gifts)).toMatchObject({
      verified: null,
      draft: { value: 777_000_000_000 },
    });
    expect(cellOf(grid, scene().a, scene().admitted)).toMatchObject({ verified: { value: 0 } });
    expect(cellOf(grid, scene().b, scene().admitted)).toBeUndefined();
    expect(cellOf(grid, scene().cluster, scene().gifts)).toMatchObject({
      verified: { value: 60_000_000_000, qualifier: 'nearly' },
      target: 50_000_000_000,
      computed: { value: 70_000_000_000, reported: 3, of: 4 },
    });
    expect(JSON.stringify(grid)).not.toContain('KHÔNG CÔNG BỐ');
  });

  test('an organisation has its children, and columns are chosen by code', async () => {
    const grid = await open(`subject=organisation:${scene().country}&period=2024&indicators=covered`);
    expect(grid.rows.map(({ name }) => name)).toEqual([
      'Tỉnh A',
      'Tỉnh B',
      'Tỉnh C',
      'Tỉnh D',
      'Tổng Liên đoàn thử nghiệm',
    ]);
    expect(grid.columns.map(({ code }) => code)).toEqual(['covered']);
    expect(grid.more).toBe(2);
    expect(cellOf(grid, scene().country, scene().covered)).toMatchObject({
      computed: { value: 50, reported: 2, of: 4 },
    });
  });

  test('saves new figures, and the totals are right at once', async () => {
    const { status, body } = await save([
      cell(scene().b, scene().admitted, entry(12, { target: 10 })),
      cell(scene().c, scene().admitted, entry(5, { qualifier: 'over' })),
      cell(scene().c, scene().covered, entry(null, { numerator: 2, denominator: 4 })),
    ]);
    expect({ status, data: body.data }).toEqual({
      status: 200,
      data: { created: 3, corrected: 0, verified: 0, removed: 0 },
    });
    const grid = await open();
    expect(cellOf(grid, scene().cluster, scene().admitted)?.computed).toEqual({
      value: 17,
      upper: null,
      qualifier: 'over',
      reported: 3,
      of: 4,
    });
    expect(cellOf(grid, scene().b, scene().admitted)).toMatchObject({ target: 10, verified: { target: 10 } });
    expect(cellOf(grid, scene().cluster, scene().covered)?.computed?.value).toBe(50);
    const figure = await app()
      .strapi.db.query('api::figure.figure')
      .findOne({
        where: { value: 12, publishedAt: { $notNull: true } },
        populate: ['createdBy'],
      });
    expect(figure.createdBy).toMatchObject({ firstname: 'newsroom-emulation-board' });
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });

  test('a correction changes the figure itself; a later day adds one and keeps the other as its revision', async () => {
    const first = cellOf(await open(), scene().b, scene().admitted)!;
    const before = await count();
    const corrected = await save([cell(scene().b, scene().admitted, entry(14), first.version)]);
    expect(corrected.body.data).toMatchObject({ corrected: 1, created: 0 });
    const second = cellOf(await open(), scene().b, scene().admitted)!;
    expect(second.verified).toMatchObject({ value: 14, documentId: first.verified!.documentId });
    expect(await count()).toBe(before);

    const cells = [cell(scene().b, scene().admitted, entry(15), second.version)];
    expect((await save(cells, { asOf: '2024-12-31' })).body.data).toMatchObject({ created: 1 });
    const third = cellOf(await open(), scene().b, scene().admitted)!;
    expect(third.verified).toMatchObject({ value: 15, asOf: '2024-12-31' });
    expect(third.verified!.documentId).not.toBe(second.verified!.documentId);

    const older = await save([cell(scene().b, scene().admitted, entry(16), third.version)], {
      asOf: '2024-06-30',
    });
    expect(older.status).toBe(400);
    expect(problems(older.body)[0]?.message).toContain('muộn hơn');
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });

  test('what a post cites stays as cited; the new number stands in the cell', async () => {
    const cited = cellOf(await open(), scene().cluster, scene().gifts)!;
    const cells = [
      { ...cell('', scene().gifts, entry(61_000_000_000), cited.version), subject: cited.subject },
    ];
    expect((await save(cells)).body.data).toMatchObject({ created: 1, corrected: 0 });
    expect(cellOf(await open(), scene().cluster, scene().gifts)?.verified?.value).toBe(61_000_000_000);
    const { value } = await app()
      .strapi.db.query('api::figure.figure')
      .findOne({ where: { documentId: scene().cited, publishedAt: { $notNull: true } } });
    expect(value).toBe(60_000_000_000);
    const panel = await app().http.get(`/api/articles/${scene().article}/figures`);
    expect(panel.body.data.cited[0].text).toBe('gần 60 tỉ đồng');
  });

  test('drafts count nowhere until they are verified', async () => {
    const cells = [cell(scene().d, scene().admitted, entry(9))];
    expect((await save(cells, { status: 'draft' })).body.data).toMatchObject({ created: 1 });
    const grid = await open();
    const waiting = cellOf(grid, scene().d, scene().admitted)!;
    expect(waiting).toMatchObject({ verified: null, draft: { value: 9 } });
    expect(cellOf(grid, scene().cluster, scene().admitted)?.computed).toMatchObject({ reported: 3 });
    const verified = await save([cell(scene().d, scene().admitted, entry(9), waiting.version)]);
    expect(verified.body.data).toEqual({ created: 0, corrected: 0, verified: 1, removed: 0 });
    const after = await open();
    expect(cellOf(after, scene().d, scene().admitted)).toMatchObject({ verified: { value: 9 }, draft: null });
    expect(cellOf(after, scene().cluster, scene().admitted)?.computed).toMatchObject({ reported: 4 });
  });

  test('what somebody else saved meanwhile is not overwritten but shown', async () => {
    const seen = cellOf(await open(), scene().c, scene().admitted)!;
    await save([cell(scene().c, scene().admitted, entry(6), seen.version)], {}, 'editor');
    const before = (await open()).cells;
    const { status, body } = await save([
      cell(scene().d, scene().covered, entry(41)),
      cell(scene().c, scene().admitted, entry(7), seen.version),
    ]);
    expect(status).toBe(400);
    const [conflict, ...others] = problems(body);
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      path: ['cells', '1'],
      name: 'ConflictError',
      current: { verified: { value: 6 } },
    });
    expect((await open()).cells).toEqual(before);
    const again = [cell(scene().c, scene().admitted, entry(7), conflict!.current!.version)];
    expect((await save(again)).status).toBe(200);
  });

  test('of two who save the same empty cell at once, one is told', async () => {
    const both = await Promise.all(
      [1, 2].map((value) => save([cell(scene().b, scene().gifts, entry(value))], { period: '2024-05' }))
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('clearing removes what was entered, for who may delete figures', async () => {
    const seen = cellOf(await open(), scene().d, scene().admitted)!;
    const cells = [cell(scene().d, scene().admitted, null, seen.version)];
    const refused = await save(cells, {}, 'editor');
    expect(problems(refused.body)[0]?.message).toContain('không xóa được');
    const asDraft = await save(cells, { status: 'draft' });
    expect(problems(asDraft.body)[0]?.message).toContain('đã kiểm chứng');
    expect((await save(cells)).body.data).toMatchObject({ removed: 1 });
    const grid = await open();
    expect(cellOf(grid, scene().d, scene().admitted)).toBeUndefined();
    expect(cellOf(grid, scene().cluster, scene().admitted)?.computed).toMatchObject({ reported: 3 });
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });
});
