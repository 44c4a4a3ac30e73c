import { signIn, type Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';

const FIGURES = '/content-manager/collection-types/api::figure.figure';
const ROLES = ['contributor', 'editor', 'editor-in-chief', 'emulation-board', 'administrator'] as const;
type Role = (typeof ROLES)[number];

interface Closing {
  id: number;
  subjectName: string | null;
  closedBy: string;
  counts: Record<string, number>;
  end: { how: string; by: string; reason: string | null } | null;
}

interface Differences {
  total: number;
  amendments: number;
  cells: {
    subject: { name: string };
    indicator: { code: string };
    was: { value: number; text: string; coverage: object | null; target: number | null } | null;
    is: { value: number; text: string; coverage: object | null; target: number | null } | null;
    changed: { by: string | null; at: string } | null;
  }[];
  joined: { name: string }[];
  left: { name: string }[];
}

eachDatabase('closing a period', (app) => {
  let scene: Scene;
  let token = '';
  const team = {} as Record<Role, Colleague>;
  const as = (role: Role) => team[role];

  const close = async (who: Colleague, body: object) => {
    const { status, body: answer } = await who.post('/desk/closings', body);
    return { status, message: answer.error?.message, data: answer.data as unknown as Closing };
  };
  const closeCluster = (period = '2024') => closeOne('cluster', scene.cluster, period);
  const closeOne = async (scope: string, subject: string, period: string) => {
    const body = { scope, subject, period, confirmation: `CHỐT ${period}` };
    const { status, message, data } = await close(as('emulation-board'), body);
    expect({ status, message }).toEqual({ status: 201, message: undefined });
    return data;
  };
  const reopen = async (id: number) => {
    const { status } = await as('emulation-board').post(`/desk/closings/${id}/reopen`, {
      reason: 'Nhập sót',
    });
    expect(status).toBe(200);
  };
  const differences = async (id: number) => {
    const { status, body } = await as('editor').get(`/desk/closings/${id}/differences`);
    expect(status).toBe(200);
    return body.data as unknown as Differences;
  };
  const draftOf = async (who: Colleague, more: object = {}) => {
    const data = { period: '2024', value: 5, scope: 'total', qualifier: 'exact', ...more };
    const relations = { indicator: connect(scene.admitted), organisation: connect(scene.b) };
    const { status, body } = await who.post(FIGURES, { ...data, ...relations, ...more });
    expect(status).toBe(201);
    return body.data.documentId;
  };
  const connect = (documentId: string) => ({ connect: [{ documentId, locale: 'vi' }] });
  const verifiedOf = async (organisation: string, period = '2024') => {
    const { documentId } = await app()
      .strapi.documents('api::figure.figure')
      .create({
        data: {
          indicator: scene.admitted,
          organisation,
          period,
          value: 3,
          scope: 'part',
          qualifier: 'exact',
        },
        status: 'published',
      } as never);
    return documentId;
  };
  const content = async () => {
    const rows = await app()
      .strapi.db.query('api::figure.figure')
      .findMany({ orderBy: { id: 'asc' } });
    return JSON.stringify(rows.filter(({ publishedAt }: { publishedAt: unknown }) => publishedAt !== null));
  };

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    for (const role of ROLES) team[role] = await signIn(app(), `newsroom-${role}`);
    const tokens = app().strapi.service('admin::api-token') as unknown as {
      create(data: object): Promise<{ accessKey: string }>;
    };
    const full = { name: 'full', type: 'full-access', lifespan: null, description: '' };
    token = (await tokens.create(full)).accessKey;
  });

  test('says before what would be frozen and what is still open', async () => {
    await as('editor').post(FIGURES, { period: '2024', value: 1, scope: 'total', qualifier: 'exact' });
    const { status, body } = await as('editor').get(
      `/desk/closings/preview?scope=cluster&subject=${scene.cluster}&period=2024`
    );
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      subjectName: 'Cụm thi đua số 5',
      confirmation: 'chốt 2024',
      replaces: null,
      silent: [{ kind: 'organisation', documentId: scene.d, name: 'Tỉnh D' }],
      // Gần 60 tỉ is less than 70 of three members.
      contradictions: [
        {
          subject: { name: 'Cụm thi đua số 5' },
          indicator: { name: 'Giá trị quà tặng' },
          reported: 'gần 60 tỉ đồng',
          computed: '70 tỉ đồng',
        },
      ],
      counts: { subjects: 5, silent: 1, contradictions: 1, unverified: 1, figures: 7 },
    });
    const everybody = await as('editor').get('/desk/closings/preview?scope=all&period=2024');
    expect(everybody.body.data).toMatchObject({ subjectName: null, counts: { subjects: 6, unverified: 2 } });
  });

  test.each([
    ['contributor', 403, 403],
    ['editor', 200, 403],
    ['editor-in-chief', 200, 403],
    ['emulation-board', 200, 201],
    ['administrator', 200, 201],
  ] as const)('%s: reads %d, closes %d', async (role, reads, closes) => {
    const body = { scope: 'organisation', subject: scene.d, period: '2019', confirmation: 'chot 2019' };
    expect((await as(role).get('/desk/closings')).status).toBe(reads);
    expect((await as(role).get('/desk/closings/preview?scope=all&period=2019')).status).toBe(reads);
    const made = await close(as(role), body);
    expect(made.status).toBe(closes);
    const list = (await as('editor').get('/desk/closings')).body.data as unknown as Closing[];
    const standing = list.find(({ end }) => end === null);
    expect(Boolean(standing)).toBe(closes === 201);
    if (!standing) return;
    expect((await as(role).get(`/desk/closings/${standing.id}/differences`)).status).toBe(200);
    expect((await as('editor').post(`/desk/closings/${standing.id}/reopen`, { reason: 'x' })).status).toBe(
      403
    );
    await reopen(standing.id);
  });

  test('nobody from outside sees or closes anything', async () => {
    await app().http.get('/desk/closings').expect(401);
    await app().http.post('/desk/closings').send({}).expect(401);
    await app().http.get('/desk/closings').set('Authorization', `Bearer ${token}`).expect(401);
  });

  test.each([
    [{ scope: 'some' }, '"scope" là "some"'],
    [{ scope: 'all', period: '2024-12-21' }, '"period" là "2024-12-21"'],
    [{ scope: 'all', period: '2018/2023' }, '"period" là "2018/2023"'],
    [{ scope: 'all', period: '2024', subject: 'abc' }, 'phải để trống'],
    [{ scope: 'cluster', period: '2024', subject: "x' OR 1" }, 'documentId'],
    [{ scope: 'all', period: '2024' }, '"confirmation" phải là "chốt 2024"'],
    [{ scope: 'all', period: '2024', confirmation: 'chốt 2023' }, '"confirmation"'],
    [{ scope: 'all', period: '2024', confirmation: 'chốt 2024', force: true }, 'Không có tham số "force"'],
    [{ scope: 'all', period: '2024', confirmation: 'chốt 2024', note: 5 }, '"note"'],
  ])('%j is refused in words', async (body, words) => {
    const { status, message } = await close(as('emulation-board'), body);
    expect({ status, message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('what does not exist is told so', async () => {
    const body = { scope: 'cluster', subject: 'nosuchcluster', period: '2024', confirmation: 'chốt 2024' };
    expect(await close(as('emulation-board'), body)).toMatchObject({ status: 404 });
    expect((await as('editor').get('/desk/closings/999/differences')).status).toBe(404);
    expect((await as('editor').get('/desk/closings/0x1/differences')).status).toBe(404);
    expect((await as('emulation-board').post('/desk/closings/999/reopen', { reason: 'x' })).status).toBe(404);
  });

  describe('while the cluster’s year is closed', () => {
    let closing: Closing;
    let draft = '';
    let verified = '';
    beforeAll(async () => {
      draft = await draftOf(as('editor'));
      verified = await verifiedOf(scene.c, '2024-Q1');
      closing = await closeCluster();
    });
    afterAll(() => reopen(closing.id));

    const api = (method: 'post' | 'put' | 'delete', path: string, body?: object) =>
      app().http[method](path).set('Authorization', `Bearer ${token}`).send(body);
    const row = () => ({ indicator: scene.admitted, organisation: scene.b, period: '2024', value: 9 });
    const mutation = (text: string) => api('post', '/graphql', { query: `mutation { ${text} }` });

    const ways: [string, () => PromiseLike<{ status: number; body: unknown }>][] = [
      ['publishing in the admin', () => as('editor').post(`${FIGURES}/${draft}/actions/publish`, {})],
      [
        'making and publishing at once in the admin',
        () =>
          as('editor').post(`${FIGURES}/actions/publish`, {
            ...{ period: '2024', value: 5, scope: 'total', qualifier: 'exact' },
            ...{ indicator: connect(scene.admitted), organisation: connect(scene.b) },
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
      [
        'the batch of the API',
        () => api('post', '/api/figures/batch', { data: [row()], status: 'published' }),
      ],
      [
        'REST: create',
        () => api('post', '/api/figures', { data: { ...row(), scope: 'total', qualifier: 'exact' } }),
      ],
      [
        'the entry grid',
        () =>
          as('editor').post('/desk/grid', {
            ...{ subject: `cluster:${scene.cluster}`, period: '2024', status: 'published' },
            cells: [
              {
                subject: `organisation:${scene.d}`,
                indicator: scene.admitted,
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
      const above = await draftOf(as('editor'), { organisation: connect(scene.country) });
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
      const unit = await scene.make('api::organisation.organisation', {
        name: 'Đơn vị mới của Tỉnh B',
        level: 'superior',
        parent: scene.b,
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
            indicator: scene.gifts,
            organisation: scene.d,
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
        documentId: scene.cluster,
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
          targets: year === 2024 ? [{ indicator: scene.gifts, value: target }] : [],
        }));
      await documents.update({ documentId: scene.cluster, data: { years: years(55_000_000_000) } } as never);
      expect((await differences(closing.id)).cells).toMatchObject([
        { was: { target: 50_000_000_000 }, is: { target: 55_000_000_000 }, changed: null },
      ]);
      await documents.update({ documentId: scene.cluster, data: { years: years(50_000_000_000) } } as never);
      expect((await differences(closing.id)).total).toBe(0);
    });

    test('verifying the same anew is no difference', async () => {
      const { status } = await as('emulation-board').post(`${FIGURES}/${scene.cited}/actions/publish`, {});
      expect(status).toBe(200);
      expect((await differences(closing.id)).total).toBe(0);
    });

    test('a unit that moves away stays closed, and shows', async () => {
      const organisations = app().strapi.documents('api::organisation.organisation');
      const old = await scene.make('api::organisation.organisation', {
        name: 'Đơn vị chuyển đi',
        level: 'superior',
        parent: scene.c,
      });
      const again = await closeCluster();
      await organisations.update({ documentId: old, data: { parent: scene.country } } as never);
      const own = await draftOf(as('editor'), { organisation: connect(old) });
      expect((await as('editor').post(`${FIGURES}/${own}/actions/publish`, {})).status).toBe(403);
      expect((await differences(again.id)).left).toMatchObject([{ name: 'Đơn vị chuyển đi' }]);
      closing = again;
    });
  });

  test('a closing of the same replaces the one before; reopening ends it; both are kept', async () => {
    const first = await closeCluster('2023');
    const second = await closeCluster('2023');
    const preview = await as('editor').get(
      `/desk/closings/preview?scope=cluster&subject=${scene.cluster}&period=2023`
    );
    expect(preview.body.data).toMatchObject({ replaces: { id: second.id } });
    await reopen(second.id);
    const list = (await as('editor').get('/desk/closings')).body.data as unknown as Closing[];
    expect(list.find(({ id }) => id === first.id)?.end).toMatchObject({ how: 'replaced' });
    expect(list.find(({ id }) => id === second.id)?.end).toMatchObject({
      how: 'reopened',
      by: 'newsroom-emulation-board',
      reason: 'Nhập sót',
    });
    const again = await as('emulation-board').post(`/desk/closings/${second.id}/reopen`, { reason: 'x' });
    expect(again).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('hết hiệu lực') as string } },
    });
    const figure = await draftOf(as('editor'), { period: '2023' });
    expect((await as('editor').post(`${FIGURES}/${figure}/actions/publish`, {})).status).toBe(200);
    expect((await differences(second.id)).total).toBe(2); // what it froze is still there to compare with
  });

  test('a write that began before the closing is waited for, and frozen', async () => {
    let begin = () => {};
    let closed = false;
    // Begun outside of the transaction, or the request would join it.
    const closing = new Promise<void>((resolve) => (begin = resolve))
      .then(() => closeOne('organisation', scene.b, '2015'))
      .finally(() => (closed = true));
    await app().strapi.db.transaction(async () => {
      await verifiedOf(scene.b, '2015');
      begin();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(closed).toBe(false);
    });
    const made = await closing;
    expect(made.counts).toMatchObject({ figures: 1 });
    expect((await differences(made.id)).total).toBe(0);
    await reopen(made.id);
  });

  test('closing while somebody publishes comes out as one after the other', async () => {
    const outcomes: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const period = String(1990 + round);
      const drafts = [await draftOf(as('editor'), { period }), await draftOf(as('editor'), { period })];
      const publish = async (figure: string, delay: number) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        return (await as('editor').post(`${FIGURES}/${figure}/actions/publish`, {})).status;
      };
      const [closing, ...statuses] = await Promise.all([
        closeOne('organisation', scene.b, period),
        ...drafts.map((figure, at) => publish(figure, round * 4 + at * 25)),
      ]);
      for (const [at, status] of statuses.entries()) {
        expect([200, 403]).toContain(status);
        const rows = await app()
          .strapi.db.query('api::figure.figure')
          .count({ where: { documentId: drafts[at], publishedAt: { $notNull: true } } });
        expect(rows).toBe(status === 200 ? 1 : 0);
      }
      const published = statuses.filter((status) => status === 200).length;
      outcomes.push(published);
      // What got in is frozen, what did not was refused: nothing differs from the closing.
      expect(closing.counts.figures).toBe(published);
      expect(await differences(closing.id)).toMatchObject({ total: 0, amendments: 0 });
      await reopen(closing.id);
    }
    expect(outcomes).toHaveLength(10);
  });

  test('everybody’s period closes for everybody, new units too', async () => {
    const { status, data } = await close(as('administrator'), {
      scope: 'all',
      period: '2021',
      note: ' Chốt cả năm ',
      confirmation: 'chốt 2021',
    });
    expect(status).toBe(201);
    const unit = await scene.make('api::organisation.organisation', { name: 'Tỉnh mới', level: 'province' });
    const figure = await draftOf(as('editor'), { period: '2021-Q3', organisation: connect(unit) });
    const { status: refused, body } = await as('editor').post(`${FIGURES}/${figure}/actions/publish`, {});
    expect({ refused, message: body.error?.message }).toEqual({
      refused: 403,
      message: expect.stringContaining('của tất cả đơn vị đã được newsroom-administrator chốt') as string,
    });
    await reopen(data.id);
  });
});
