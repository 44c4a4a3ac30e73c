import type { Grid, GridCell } from '../../src/plugins/desk/server/domain/grid/grid';
import { signIn, type Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';

const ROLES = ['contributor', 'editor', 'editor-in-chief', 'emulation-board', 'administrator'] as const;
type Role = (typeof ROLES)[number];

interface Problem {
  path: string[];
  name: string;
  message: string;
  current?: { verified: { value: number } | null; version: string };
}

eachDatabase('the entry grid', (app) => {
  let scene: Scene;
  const people = {} as Record<Role, Colleague>;
  const sheet = () => `subject=cluster:${scene.cluster}&period=2024`;
  const open = async (query = sheet(), who: Role = 'emulation-board') => {
    const { status, body } = await people[who].get(`/desk/grid?${query}`);
    expect(status).toBe(200);
    return body.data as unknown as Grid;
  };
  const cellOf = (grid: Grid, organisation: string, indicator: string): GridCell | undefined =>
    grid.cells.find((cell) => cell.subject.endsWith(`:${organisation}`) && cell.indicator === indicator);
  const entry = (value: number | null, more: object = {}) => ({ value, ...more });
  const cell = (organisation: string, indicator: string, saved: object | null, was = '') => ({
    subject: `organisation:${organisation}`,
    indicator,
    entry: saved,
    was,
  });
  const save = (cells: object[], more: object = {}, who: Role = 'emulation-board') =>
    people[who].post('/desk/grid', {
      subject: `cluster:${scene.cluster}`,
      period: '2024',
      status: 'published',
      cells,
      ...more,
    });
  const problems = (body: unknown) =>
    (body as { error: { details: { errors: Problem[] } } }).error.details.errors;
  const count = () => app().strapi.db.query('api::figure.figure').count();

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    for (const role of ROLES) people[role] = await signIn(app(), `newsroom-${role}`);
  });

  test('shows members in the order of the pact, the cluster last, and what stands in each cell', async () => {
    const grid = await open();
    expect(grid.rows.map(({ part }) => part)).toEqual(['leader', 'deputy', 'member', 'member', 'whole']);
    expect(grid.columns.map(({ code }) => code)).toEqual(['gift-value', 'members-admitted', 'covered']);
    expect(cellOf(grid, scene.a, scene.gifts)).toMatchObject({
      verified: { value: 30_000_000_000, article: null },
      draft: null,
    });
    expect(cellOf(grid, scene.d, scene.gifts)).toMatchObject({
      verified: null,
      draft: { value: 777_000_000_000 },
    });
    expect(cellOf(grid, scene.a, scene.admitted)).toMatchObject({ verified: { value: 0 } });
    expect(cellOf(grid, scene.b, scene.admitted)).toBeUndefined();
    expect(cellOf(grid, scene.cluster, scene.gifts)).toMatchObject({
      verified: { value: 60_000_000_000, qualifier: 'nearly' },
      target: 50_000_000_000,
      computed: { value: 70_000_000_000, reported: 3, of: 4 },
    });
    expect(JSON.stringify(grid)).not.toContain('KHÔNG CÔNG BỐ');
  });

  test('an organisation has its children, and columns are chosen by code', async () => {
    const grid = await open(`subject=organisation:${scene.country}&period=2024&indicators=covered`);
    expect(grid.rows.map(({ name }) => name)).toEqual([
      'Tỉnh A',
      'Tỉnh B',
      'Tỉnh C',
      'Tỉnh D',
      'Tổng Liên đoàn thử nghiệm',
    ]);
    expect(grid.columns.map(({ code }) => code)).toEqual(['covered']);
    expect(grid.more).toBe(2);
    expect(cellOf(grid, scene.country, scene.covered)).toMatchObject({
      computed: { value: 50, reported: 2, of: 4 },
    });
  });

  test.each<[Role, number, number, number, object]>([
    ['contributor', 403, 403, 403, {}],
    ['editor', 200, 200, 200, { save: true, publish: true, remove: false }],
    ['editor-in-chief', 200, 200, 200, { save: true, publish: true, remove: true }],
    ['emulation-board', 200, 200, 200, { save: true, publish: true, remove: true }],
    ['administrator', 200, 200, 200, { save: true, publish: true, remove: true }],
  ])('a %s opens it: %d, saves drafts: %d, verified: %d', async (role, opens, drafts, verifies, may) => {
    const answer = await people[role].get(`/desk/grid?${sheet()}`);
    expect(answer.status).toBe(opens);
    if (opens === 200) expect((answer.body as unknown as { meta: object }).meta).toEqual({ may });
    const day = `2023-0${ROLES.indexOf(role) + 1}-15`; // a period of its own, so that nobody meets another's cell
    const cells = (of: string) => [
      { ...cell(scene.a, scene.admitted, entry(1)), subject: `organisation:${of}` },
    ];
    const send = (status: string, of: string) =>
      save(cells(of), { status, period: day, subject: `organisation:${scene.country}` }, role);
    expect((await send('draft', scene.a)).status).toBe(drafts);
    expect((await send('published', scene.b)).status).toBe(verifies);
  });

  test('who may save drafts but not verify is told so by the server', async () => {
    const { strapi } = app();
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'newsroom-editor' } });
    const where = {
      action: 'plugin::content-manager.explorer.publish',
      subject: 'api::figure.figure',
      role: role.id,
    };
    const permission = await strapi.db.query('admin::permission').findOne({ where });
    await strapi.db.query('admin::permission').delete({ where: { id: permission.id } });
    const cells = [cell(scene.c, scene.admitted, entry(4))];
    const day = { period: '2023-10-15', subject: `organisation:${scene.country}` };
    const refused = await save(cells, day, 'editor');
    expect({ status: refused.status, message: refused.body.error?.message }).toEqual({
      status: 403,
      message: expect.stringContaining('hãy lưu bản nháp') as string,
    });
    expect((await save(cells, { ...day, status: 'draft' }, 'editor')).status).toBe(200);
    await strapi.db
      .query('admin::permission')
      .create({ data: { ...permission, id: undefined, role: role.id } });
  });

  test('nobody from outside gets in', async () => {
    await app().http.get(`/desk/grid?${sheet()}`).expect(401);
    await app().http.post('/desk/grid').send({}).expect(401);
  });

  test('saves new figures, and the totals are right at once', async () => {
    const { status, body } = await save([
      cell(scene.b, scene.admitted, entry(12, { target: 10 })),
      cell(scene.c, scene.admitted, entry(5, { qualifier: 'over' })),
      cell(scene.c, scene.covered, entry(null, { numerator: 2, denominator: 4 })),
    ]);
    expect({ status, data: body.data }).toEqual({
      status: 200,
      data: { created: 3, corrected: 0, verified: 0, removed: 0 },
    });
    const grid = await open();
    expect(cellOf(grid, scene.cluster, scene.admitted)?.computed).toEqual({
      value: 17,
      upper: null,
      qualifier: 'over',
      reported: 3,
      of: 4,
    });
    expect(cellOf(grid, scene.b, scene.admitted)).toMatchObject({ target: 10, verified: { target: 10 } });
    expect(cellOf(grid, scene.cluster, scene.covered)?.computed?.value).toBe(50);
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
    const first = cellOf(await open(), scene.b, scene.admitted)!;
    const before = await count();
    const corrected = await save([cell(scene.b, scene.admitted, entry(14), first.version)]);
    expect(corrected.body.data).toMatchObject({ corrected: 1, created: 0 });
    const second = cellOf(await open(), scene.b, scene.admitted)!;
    expect(second.verified).toMatchObject({ value: 14, documentId: first.verified!.documentId });
    expect(await count()).toBe(before);

    const cells = [cell(scene.b, scene.admitted, entry(15), second.version)];
    expect((await save(cells, { asOf: '2024-12-31' })).body.data).toMatchObject({ created: 1 });
    const third = cellOf(await open(), scene.b, scene.admitted)!;
    expect(third.verified).toMatchObject({ value: 15, asOf: '2024-12-31' });
    expect(third.verified!.documentId).not.toBe(second.verified!.documentId);

    const older = await save([cell(scene.b, scene.admitted, entry(16), third.version)], {
      asOf: '2024-06-30',
    });
    expect(older.status).toBe(400);
    expect(problems(older.body)[0]?.message).toContain('muộn hơn');
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });

  test('what a post cites stays as cited; the new number stands in the cell', async () => {
    const cited = cellOf(await open(), scene.cluster, scene.gifts)!;
    const cells = [
      { ...cell('', scene.gifts, entry(61_000_000_000), cited.version), subject: cited.subject },
    ];
    expect((await save(cells)).body.data).toMatchObject({ created: 1, corrected: 0 });
    expect(cellOf(await open(), scene.cluster, scene.gifts)?.verified?.value).toBe(61_000_000_000);
    const { value } = await app()
      .strapi.db.query('api::figure.figure')
      .findOne({ where: { documentId: scene.cited, publishedAt: { $notNull: true } } });
    expect(value).toBe(60_000_000_000);
    const panel = await app().http.get(`/api/articles/${scene.article}/figures`);
    expect(panel.body.data.cited[0].text).toBe('gần 60 tỉ đồng');
  });

  test('drafts count nowhere until they are verified', async () => {
    const cells = [cell(scene.d, scene.admitted, entry(9))];
    expect((await save(cells, { status: 'draft' })).body.data).toMatchObject({ created: 1 });
    const grid = await open();
    const waiting = cellOf(grid, scene.d, scene.admitted)!;
    expect(waiting).toMatchObject({ verified: null, draft: { value: 9 } });
    expect(cellOf(grid, scene.cluster, scene.admitted)?.computed).toMatchObject({ reported: 3 });
    const verified = await save([cell(scene.d, scene.admitted, entry(9), waiting.version)]);
    expect(verified.body.data).toEqual({ created: 0, corrected: 0, verified: 1, removed: 0 });
    const after = await open();
    expect(cellOf(after, scene.d, scene.admitted)).toMatchObject({ verified: { value: 9 }, draft: null });
    expect(cellOf(after, scene.cluster, scene.admitted)?.computed).toMatchObject({ reported: 4 });
  });

  test('one wrong cell and none is saved; each error names its cell', async () => {
    const grid = await open();
    const before = await count();
    const a = cellOf(grid, scene.a, scene.admitted)!;
    const { status, body } = await save([
      cell(scene.d, scene.covered, entry(40)),
      cell(scene.a, scene.admitted, entry(3.14159), a.version),
      cell(scene.b, scene.covered, entry(5, { upper: 4 }), cellOf(grid, scene.b, scene.covered)!.version),
    ]);
    expect(status).toBe(400);
    expect(problems(body).map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^cells\.[12]\./)]) as string[]
    );
    expect(await count()).toBe(before);
    expect((await open()).cells).toEqual(grid.cells);
  });

  test('a wrong new cell is named by its place in the list, not in the batch', async () => {
    const grid = await open();
    const { version } = cellOf(grid, scene.a, scene.admitted)!;
    const { body } = await save([
      cell(scene.a, scene.admitted, entry(2), version),
      cell(scene.d, scene.covered, entry(40.12345)),
    ]);
    expect(problems(body)).toMatchObject([{ path: ['cells', '1', 'value'] }]);
    expect((await open()).cells).toEqual(grid.cells);
  });

  test('what somebody else saved meanwhile is not overwritten but shown', async () => {
    const seen = cellOf(await open(), scene.c, scene.admitted)!;
    await save([cell(scene.c, scene.admitted, entry(6), seen.version)], {}, 'editor');
    const before = (await open()).cells;
    const { status, body } = await save([
      cell(scene.d, scene.covered, entry(41)),
      cell(scene.c, scene.admitted, entry(7), seen.version),
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
    const again = [cell(scene.c, scene.admitted, entry(7), conflict!.current!.version)];
    expect((await save(again)).status).toBe(200);
  });

  test('of two who save the same empty cell at once, one is told', async () => {
    const both = await Promise.all(
      [1, 2].map((value) => save([cell(scene.b, scene.gifts, entry(value))], { period: '2024-05' }))
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('clearing removes what was entered, for who may delete figures', async () => {
    const seen = cellOf(await open(), scene.d, scene.admitted)!;
    const cells = [cell(scene.d, scene.admitted, null, seen.version)];
    const refused = await save(cells, {}, 'editor');
    expect(problems(refused.body)[0]?.message).toContain('không xóa được');
    const asDraft = await save(cells, { status: 'draft' });
    expect(problems(asDraft.body)[0]?.message).toContain('đã kiểm chứng');
    expect((await save(cells)).body.data).toMatchObject({ removed: 1 });
    const grid = await open();
    expect(cellOf(grid, scene.d, scene.admitted)).toBeUndefined();
    expect(cellOf(grid, scene.cluster, scene.admitted)?.computed).toMatchObject({ reported: 3 });
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });

  test.each([
    ['subject=cluster&period=2024', '"subject" là'],
    ['period=2024', '"subject" là trống'],
    ['subject=cluster:abc&period=năm 2024', '"period" là'],
    ['subject=cluster:abc&period=2024&locale=vi', 'Không có tham số "locale"'],
    ['subject=cluster:abc&period=2024&indicators=', '"indicators" phải có'],
  ])('GET ?%s is refused in words', async (query, words) => {
    const { status, body } = await people.editor.get(`/desk/grid?${encodeURI(query)}`);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('what does not exist is told', async () => {
    const unknown = await people.editor.get('/desk/grid?subject=cluster:abc&period=2024');
    expect(unknown.status).toBe(404);
    const indicator = await people.editor.get(`/desk/grid?${sheet()}&indicators=no-such-code`);
    expect(indicator.body.error?.message).toContain('Không có chỉ tiêu "no-such-code"');
  });

  test.each([
    [{ cells: [] }, '"cells" phải là danh sách'],
    [{ status: 'sent' }, '"status" là "sent"'],
    [{ asOf: '2024-02-30' }, '"asOf" là "2024-02-30"'],
    [{ mode: 1 }, 'Không có tham số "mode"'],
    [{ cells: [{ subject: 'organisation:x', indicator: 'y', entry: {}, was: '' }] }, 'không có số nào'],
    [
      { cells: [{ subject: 'organisation:x', indicator: 'y', entry: { value: '5' }, was: '' }] },
      'phải là một số',
    ],
    [{ cells: [{ subject: 'organisation:x', indicator: 'y', entry: null }] }, '"was"'],
  ])('POST %j is refused in words', async (body, words) => {
    const answer = await save([cell(scene.a, scene.admitted, entry(1))], body);
    expect({ status: answer.status, message: answer.body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('a unit that is not on the sheet is refused', async () => {
    const { body } = await save([cell('abcdef', scene.admitted, entry(1))]);
    expect(problems(body)).toMatchObject([{ path: ['cells', '0', 'subject'] }]);
  });
});
