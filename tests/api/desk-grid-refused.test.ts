import { eachDatabase } from '../helpers/strapi';
import { cell, cellOf, entry, gridScene, problems } from './grid-scene';
import { ROLES, type Role } from './team';

eachDatabase('the entry grid, to whom and to what it is closed', (app) => {
  const { scene, as, sheet, open, save, count } = gridScene(app);

  test.each<[Role, number, number, number, object]>([
    ['contributor', 403, 403, 403, {}],
    ['editor', 200, 200, 200, { save: true, publish: true, remove: false }],
    ['editor-in-chief', 200, 200, 200, { save: true, publish: true, remove: true }],
    ['emulation-board', 200, 200, 200, { save: true, publish: true, remove: true }],
    ['administrator', 200, 200, 200, { save: true, publish: true, remove: true }],
  ])('a %s opens it: %d, saves drafts: %d, verified: %d', async (role, opens, drafts, verifies, may) => {
    const answer = await as(role).get(`/desk/grid?${sheet()}`);
    expect(answer.status).toBe(opens);
    if (opens === 200) expect((answer.body as unknown as { meta: object }).meta).toEqual({ may });
    const day = `2023-0${ROLES.indexOf(role) + 1}-15`; // a period of its own, so that nobody meets another's cell
    const cells = (of: string) => [
      { ...cell(scene().a, scene().admitted, entry(1)), subject: `organisation:${of}` },
    ];
    const send = (status: string, of: string) =>
      save(cells(of), { status, period: day, subject: `organisation:${scene().country}` }, role);
    expect((await send('draft', scene().a)).status).toBe(drafts);
    expect((await send('published', scene().b)).status).toBe(verifies);
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
    const cells = [cell(scene().c, scene().admitted, entry(4))];
    const day = { period: '2023-10-15', subject: `organisation:${scene().country}` };
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

  test('one wrong cell and none is saved; each error names its cell', async () => {
    const grid = await open();
    const before = await count();
    const a = cellOf(grid, scene().a, scene().admitted)!;
    const { status, body } = await save([
      cell(scene().d, scene().covered, entry(40)),
      cell(scene().a, scene().admitted, entry(3.14159), a.version),
      cell(
        scene().b,
        scene().covered,
        entry(5, { upper: 4 }),
        cellOf(grid, scene().b, scene().covered)!.version
      ),
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
    const { version } = cellOf(grid, scene().a, scene().admitted)!;
    const { body } = await save([
      cell(scene().a, scene().admitted, entry(2), version),
      cell(scene().d, scene().covered, entry(40.12345)),
    ]);
    expect(problems(body)).toMatchObject([{ path: ['cells', '1', 'value'] }]);
    expect((await open()).cells).toEqual(grid.cells);
  });

  test.each([
    ['subject=cluster&period=2024', '"subject" là'],
    ['period=2024', '"subject" là trống'],
    ['subject=cluster:abc&period=năm 2024', '"period" là'],
    ['subject=cluster:abc&period=2024&locale=vi', 'Không có tham số "locale"'],
    ['subject=cluster:abc&period=2024&indicators=', '"indicators" phải có'],
  ])('GET ?%s is refused in words', async (query, words) => {
    const { status, body } = await as('editor').get(`/desk/grid?${encodeURI(query)}`);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('what does not exist is told', async () => {
    const unknown = await as('editor').get('/desk/grid?subject=cluster:abc&period=2024');
    expect(unknown.status).toBe(404);
    const indicator = await as('editor').get(`/desk/grid?${sheet()}&indicators=no-such-code`);
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
    const answer = await save([cell(scene().a, scene().admitted, entry(1))], body);
    expect({ status: answer.status, message: answer.body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('a unit that is not on the sheet is refused', async () => {
    const { body } = await save([cell('abcdef', scene().admitted, entry(1))]);
    expect(problems(body)).toMatchObject([{ path: ['cells', '0', 'subject'] }]);
  });
});
