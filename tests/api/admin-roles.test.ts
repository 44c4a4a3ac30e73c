import { signIn, type Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';

const entries = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;
const DENIED = 403;

eachDatabase('in the admin', (app) => {
  let contributor: Colleague;
  let editor: Colleague;
  let chief: Colleague;
  let board: Colleague;
  let administrator: Colleague;

  beforeAll(async () => {
    contributor = await signIn(app(), 'newsroom-contributor');
    editor = await signIn(app(), 'newsroom-editor');
    chief = await signIn(app(), 'newsroom-editor-in-chief');
    board = await signIn(app(), 'newsroom-emulation-board');
    administrator = await signIn(app(), 'newsroom-administrator');
  });

  const write = async (who: Colleague, type: string, data: object) => {
    const { status, body } = await who.post(entries(type), data);
    expect({ status, error: body.error }).toEqual({ status: 201, error: undefined });
    return `${entries(type)}/${body.data.documentId}`;
  };

  test('a contributor writes drafts, sees only their own, and publishes nothing', async () => {
    const own = await write(contributor, 'article', { title: 'Bài của cộng tác viên' });
    const other = await write(editor, 'article', { title: 'Bài của biên tập viên' });
    expect((await contributor.put(own, { title: 'Sửa' })).status).toBe(200);
    expect((await contributor.get(other)).status).toBe(DENIED);
    expect((await contributor.put(other, { title: 'Sửa' })).status).toBe(DENIED);
    expect((await contributor.post(`${own}/actions/publish`, {})).status).toBe(DENIED);
    expect((await contributor.get(entries('figure'))).status).toBe(DENIED);
    const list = await contributor.get(entries('article'));
    expect(JSON.stringify(list.body)).not.toContain('biên tập viên');
  });

  test('an editor edits every post and checks figures; the editor-in-chief publishes', async () => {
    const draft = await write(contributor, 'article', { title: 'Chờ duyệt' });
    expect((await editor.put(draft, { standfirst: 'Sapo' })).status).toBe(200);
    expect((await editor.post(`${draft}/actions/publish`, {})).status).toBe(DENIED);
    expect((await chief.post(`${draft}/actions/publish`, {})).status).toBe(200);
    expect((await editor.post(entries('indicator'), {})).status).toBe(DENIED);
    expect((await chief.post(entries('category'), { name: 'Hoạt động' })).status).toBe(201);
  });

  test('the emulation board keeps indicators, organisations and figures, and reads posts only', async () => {
    const data = { code: 'members', name: 'Đoàn viên', unit: 'person', kind: 'stock', better: 'higher' };
    await write(board, 'indicator', data);
    const organisation = await write(board, 'organisation', { name: 'LĐLĐ tỉnh Ví Dụ', level: 'province' });
    expect((await board.put(organisation, { shortName: 'Ví Dụ' })).status).toBe(200);
    await write(board, 'figure', { period: '2024', value: 5, scope: 'total', qualifier: 'exact' });
    expect((await board.post(entries('article'), { title: 'Bài' })).status).toBe(DENIED);
    expect((await board.get(entries('article'))).status).toBe(200);
  });

  test('an administrator manages people, but not the machine', async () => {
    expect((await administrator.get('/admin/users')).status).toBe(200);
    expect((await administrator.get('/admin/api-tokens')).status).toBe(DENIED);
    expect((await administrator.get('/admin/webhooks')).status).toBe(DENIED);
    for (const who of [contributor, editor, chief, board])
      expect((await who.get('/admin/users')).status).toBe(DENIED);
  });

  test('what an administrator takes from a role stays taken at the next start', async () => {
    const { strapi } = app();
    const permissions = strapi.db.query('admin::permission');
    const where = { action: 'plugin::upload.assets.create', role: { code: 'newsroom-contributor' } };
    const before = await permissions.findMany({ where });
    expect(before).toHaveLength(1);
    await permissions.delete({ where: { id: before[0].id } });

    const again = strapi.app as { bootstrap?: (context: object) => Promise<void> };
    expect(again.bootstrap).toBeDefined();
    await again.bootstrap?.({ strapi });

    expect(await permissions.count({ where })).toBe(0);
    expect(await strapi.db.query('admin::role').count({ where: { code: 'newsroom-contributor' } })).toBe(1);
  });
});
