import { eachDatabase } from '../helpers/strapi';
import { closingScene, connect, FIGURES, type Closing } from './closing-scene';

eachDatabase('while the cluster’s year is closed', (app) => {
  const { scene, token, as, closeCluster, differences, draftOf, verifiedOf } = closingScene(app);

  let closing: Closing;
  let draft = '';
  let verified = '';
  beforeAll(async () => {
    draft = await draftOf(as('editor'));
    verified = await verifiedOf(scene().c, '2024-Q1');
    closing = await closeCluster();
  });

  const content = async () => {
    const rows = await app()
      .strapi.db.query('api::figure.figure')
      .findMany({ orderBy: { id: 'asc' } });
    return JSON.stringify(rows.filter(({ publishedAt }: { publishedAt: unknown }) => publishedAt !== null));
  };
  const api = (method: 'post' | 'put' | 'delete', path: string, body?: object) =>
    app().http[method](path).set('Authorization', `Bearer ${token()}`).send(body);
  const row = () => ({ indicator: scene().admitted, organisation: scene().b, period: '2024', value: 9 });
  const mutation = (text: string) => api('post', '/graphql', { query: `mutation { ${text} }` });

  const ways: [string, () => PromiseLike<{ status: number; body: unknown }>][] = [
    ['publishing in the admin', () => as('editor').post(`${FIGURES}/${draft}/actions/publish`, {})],
    [
      'making and publishing at once in the admin',
      () =>
        as('editor').post(`${FIGURES}/actions/publish`, {
          ...{ period: '2024', value: 5, scope: 'total', qualifier: 'exact' },
          ...{ indicator: connect(scene().admitted), organisation: connect(scene().b) },
        }),
    ],
    [
      'publishing many in the admin',
      () => as('editor').post(`${FIGURES}/actions/bulkPublish`, { documentIds: [draft] }),
    ],
    [
      'unpublishing in the admin',
      () => as('editor-in-chief').post(`${FIGURES}/${verified}/actions/unpublish`, {}),
    ],
    [
      'unpublishing many in the admin',
      () => as('editor-in-chief').post(`${FIGURES}/actions/bulkUnpublish`, { documentIds: [verified] }),
    ],
    ['deleting in the admin', () => as('editor-in-chief').delete(`${FIGURES}/${verified}`)],
    [
      'deleting many in the admin',
      () => as('editor-in-chief').post(`${FIGURES}/actions/bulkDelete`, { documentIds: [verified] }),
    ],
    [
      'the batch of the admin',
      () => as('editor').post('/figures/batch', { data: [row()], status: 'published' }),
    ],
    ['the batch of the API', () => api('post', '/api/figures/batch', { data: [row()], status: 'published' })],
    [
      'REST: create',
      () => api('post', '/api/figures', { data: { ...row(), scope: 'total', qualifier: 'exact' } }),
    ],
    [
      'the entry grid',
      () =>
        as('editor').post('/desk/grid', {
          ...{ subject: `cluster:${scene().cluster}`, period: '2024', status: 'published' },
          cells: [
            {
              subject: `organisation:${scene().d}`,
              indicator: scene().admitted,
              entry: { value: 9 },
              was: '',
            },
          ],
        }),
    ],
    ['REST: update', () => api('put', `/api/figures/${verified}`, { data: { value: 4 } })],
    ['REST: delete', () => api('delete', `/api/figures/${verified}`)],
    ['GraphQL: delete', () => mutation(`deleteFigure(documentId: "${verified}") { documentId }`)],
    [
      'GraphQL: update',
      () => mutation(`updateFigure(documentId: "${verified}", data: { value: 4 }) { documentId }`),
    ],
  ];

  test.each(ways)('%s is refused, and nothing changes', async (_way, write) => {
    const before = await content();
    const { status, body } = await write();
    expect(JSON.stringify(body)).toContain('đã được newsroom-emulation-board chốt lúc');
    expect(JSON.stringify(body)).toContain('Số liệu năm 2024 của Cụm thi đua số 5');
    expect(JSON.stringify(body)).toContain('đề nghị ban thi đua sửa');
    expect(JSON.stringify(body)).toMatch(/PolicyError|FORBIDDEN/);
    expect([403, 200]).toContain(status); // GraphQL answers 200 with errors
    expect(await content()).toBe(before);
  });

  test('one closed row refuses a batch as a whole', async () => {
    const before = await content();
    const data = [{ ...row(), period: '2022' }, row()];
    const { status } = await as('editor').post('/figures/batch', { data, status: 'published' });
    expect(status).toBe(403);
    expect(await content()).toBe(before);
  });

  test('drafts may be written, changed and removed', async () => {
    const own = await draftOf(as('editor'));
    expect((await as('editor').put(`${FIGURES}/${own}`, { value: 6 })).status).toBe(200);
    expect((await as('editor-in-chief').delete(`${FIGURES}/${own}`)).status).toBe(200);
    const { status } = await as('editor').post('/figures/batch', { data: [row()], status: 'draft' });
    expect(status).toBe(201);
    // The draft of a verified figure too: what is verified stays.
    expect((await as('editor').put(`${FIGURES}/${verified}`, { value: 4 })).status).toBe(200);
  });

  test('another period, and another subject, stay open', async () => {
    const other = await draftOf(as('editor'), { period: '2022' });
    expect((await as('editor').post(`${FIGURES}/${other}/actions/publish`, {})).status).toBe(200);
    const above = await draftOf(as('editor'), { organisation: connect(scene().country) });
    expect((await as('editor').post(`${FIGURES}/${above}/actions/publish`, {})).status).toBe(200);
  });

  test('a figure does not slip out by moving to another period, nor in from one', async () => {
    await as('editor').put(`${FIGURES}/${verified}`, { period: '2022' });
    expect((await as('editor').post(`${FIGURES}/${verified}/actions/publish`, {})).status).toBe(403);
    const inside = await draftOf(as('editor'), { period: '2022' });
    expect((await as('editor').post(`${FIGURES}/${inside}/actions/publish`, {})).status).toBe(200);
    await as('editor').put(`${FIGURES}/${inside}`, { period: '2024-05' });
    expect((await as('editor').post(`${FIGURES}/${inside}/actions/publish`, {})).status).toBe(403);
  });

  test('a unit founded below a member is closed with it', async () => {
    const unit = await scene().make('api::organisation.organisation', {
      name: 'Đơn vị mới của Tỉnh B',
      level: 'superior',
      parent: scene().b,
    });
    const below = await draftOf(as('editor'), { organisation: connect(unit) });
    expect((await as('editor').post(`${FIGURES}/${below}/actions/publish`, {})).status).toBe(403);
    expect((await differences(closing.id)).joined).toMatchObject([{ name: 'Đơn vị mới của Tỉnh B' }]);
    await app().strapi.documents('api::organisation.organisation').delete({ documentId: unit });
  });

  test('the board may, and it shows as a difference by name', async () => {
    expect((await differences(closing.id)).total).toBe(0);
    const { status } = await as('emulation-board').post(`${FIGURES}/${draft}/actions/publish`, {});
    expect(status).toBe(200);
    const { cells, total, amendments } = await differences(closing.id);
    expect({ total, amendments }).toEqual({ total: 2, amendments: 1 });
    expect(cells).toMatchObject([
      {
        subject: { name: 'Cụm thi đua số 5' },
        indicator: { code: 'members-admitted' },
        was: { value: 0, coverage: { reported: 1, of: 4 } },
        is: { value: 5, coverage: { reported: 2, of: 4 } },
        changed: { by: 'newsroom-emulation-board' },
      },
      {
        subject: { name: 'Tỉnh B' },
        was: null,
        is: { value: 5, text: '5 người' },
        changed: { by: 'newsroom-emulation-board' },
      },
    ]);
  });

  test('a command acts for nobody and may; that is noted without a name', async () => {
    await app().strapi.documents('api::figure.figure').unpublish({ documentId: draft });
    const { total, amendments } = await differences(closing.id);
    expect({ total, amendments }).toEqual({ total: 0, amendments: 2 });
    const { documentId } = await app()
      .strapi.documents('api::figure.figure')
      .create({
        data: {
          indicator: scene().gifts,
          organisation: scene().d,
          period: '2024',
          value: 1,
          scope: 'total',
          qualifier: 'exact',
        },
        status: 'published',
      } as never);
    const changed = (await differences(closing.id)).cells.find(({ subject }) => subject.name === 'Tỉnh D');
    expect(changed).toMatchObject({ was: null, is: { value: 1 }, changed: { by: null } });
    await app().strapi.documents('api::figure.figure').delete({ documentId });
    expect((await differences(closing.id)).total).toBe(0);
  });

  test('a target agreed anew shows, though no figure was written', async () => {
    const documents = app().strapi.documents('api::emulation-cluster.emulation-cluster');
    const before = await documents.findOne({
      documentId: scene().cluster,
      populate: {
        years: {
          populate: { members: { populate: ['organisation'] }, targets: { populate: ['indicator'] } },
        },
      },
    } as never);
    const years = (target: number) =>
      (
        before as unknown as {
          years: { year: number; members: { role: string; organisation: { documentId: string } }[] }[];
        }
      ).years.map(({ year, members }) => ({
        year,
        members: members.map(({ role, organisation }) => ({ role, organisation: organisation.documentId })),
        targets: year === 2024 ? [{ indicator: scene().gifts, value: target }] : [],
      }));
    await documents.update({ documentId: scene().cluster, data: { years: years(55_000_000_000) } } as never);
    expect((await differences(closing.id)).cells).toMatchObject([
      { was: { target: 50_000_000_000 }, is: { target: 55_000_000_000 }, changed: null },
    ]);
    await documents.update({ documentId: scene().cluster, data: { years: years(50_000_000_000) } } as never);
    expect((await differences(closing.id)).total).toBe(0);
  });

  test('verifying the same anew is no difference', async () => {
    const { status } = await as('emulation-board').post(`${FIGURES}/${scene().cited}/actions/publish`, {});
    expect(status).toBe(200);
    expect((await differences(closing.id)).total).toBe(0);
  });

  test('a unit that moves away stays closed, and shows', async () => {
    const organisations = app().strapi.documents('api::organisation.organisation');
    const old = await scene().make('api::organisation.organisation', {
      name: 'Đơn vị chuyển đi',
      level: 'superior',
      parent: scene().c,
    });
    const again = await closeCluster();
    await organisations.update({ documentId: old, data: { parent: scene().country } } as never);
    const own = await draftOf(as('editor'), { organisation: connect(old) });
    expect((await as('editor').post(`${FIGURES}/${own}/actions/publish`, {})).status).toBe(403);
    expect((await differences(again.id)).left).toMatchObject([{ name: 'Đơn vị chuyển đi' }]);
    closing = again;
  });
});
