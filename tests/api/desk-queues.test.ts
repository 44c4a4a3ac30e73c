import { eachDatabase } from '../helpers/strapi';
import { queuesScene } from './queues-scene';
import { ROLES } from './team';

const OPEN = ROLES.slice(1);
const READS = [
  '/desk/queues',
  '/desk/queues/unverified',
  '/desk/queues/unverified/groups?by=indicator',
  '/desk/queues/contradictions',
  '/desk/queues/revisions',
  '/desk/queues/slips',
  '/desk/overview/totals',
  '/desk/overview/silent',
];

eachDatabase('queues of the desk', (app) => {
  const { scene, as, read } = queuesScene(app);

  test('who may open the desk sees them; a contributor and the world do not', async () => {
    for (const path of READS) {
      for (const role of OPEN) await read(path, role);
      expect((await as('contributor').get(path)).status).toBe(403);
      await app().http.get(path).expect(401);
    }
    const verify = '/desk/queues/unverified/verify';
    expect((await as('contributor').post(verify, { documentIds: ['a'] })).status).toBe(403);
    await app()
      .http.post(verify)
      .send({ documentIds: ['a'] })
      .expect(401);
  });

  test.each([
    ['/desk/queues/unverified?page=0', '"page"'],
    ['/desk/queues/unverified?pageSize=101', '"pageSize"'],
    ['/desk/queues/unverified?indicator[$ne]=a', '"indicator"'],
    ['/desk/queues/unverified?note=a', 'Không có tham số "note"'],
    ['/desk/queues/unverified/groups?by=note', '"by"'],
    ['/desk/queues/contradictions?sort=a', 'Không có tham số "sort"'],
    ['/desk/queues?a=b', 'Không có tham số "a"'],
    ['/desk/queues/slips?pageSize=50', 'Không có tham số "pageSize"'],
  ])('%s is refused in words', async (path, words) => {
    const { status, body } = await as('editor').get(path);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('a contradiction shows with both sides, and goes when it is put right', async () => {
    const list = async () => (await read<object[]>('/desk/queues/contradictions')).data;
    // 30 + 20 + 20 tỉ of three members is more than the cluster's "gần 60 tỉ".
    expect(await list()).toEqual([
      {
        subject: { kind: 'cluster', documentId: scene().cluster, name: 'Cụm thi đua số 5' },
        indicator: { documentId: scene().gifts, code: 'gift-value', name: 'Giá trị quà tặng' },
        period: { code: '2024', label: 'Năm 2024' },
        reported: {
          documentId: scene().cited,
          text: 'gần 60 tỉ đồng',
          asOf: '2024-12-21',
          article: { documentId: scene().article, title: 'Cụm số 5 tổng kết năm' },
        },
        computed: { text: '70 tỉ đồng', way: 'members', of: 4, counted: 3 },
        difference: { value: -10_000_000_000, text: '10 tỉ đồng' },
      },
    ]);
    const correct = await scene().figure({
      indicator: scene().gifts,
      cluster: scene().cluster,
      value: 70_000_000_000,
      asOf: '2024-12-31',
    });
    expect(await list()).toEqual([]);
    await app().strapi.documents('api::figure.figure').delete({ documentId: correct });
    expect(await list()).toHaveLength(1);
  });

  test('a fact that was reported again with another value is a revision, a repetition is none', async () => {
    const list = async () =>
      (await read<{ current: { text: string }; former: { text: string }[] }[]>('/desk/queues/revisions'))
        .data;
    expect(await list()).toEqual([]);
    await scene().figure({
      indicator: scene().gifts,
      cluster: scene().cluster,
      period: '2023',
      value: 52_000_000_000,
      asOf: '2024-01-15',
    });
    expect(await list()).toEqual([]);
    await scene().figure({
      indicator: scene().gifts,
      cluster: scene().cluster,
      period: '2023',
      value: 53_000_000_000,
      asOf: '2024-02-15',
    });
    const [revision] = await list();
    expect(revision?.current.text).toBe('53 tỉ đồng');
    expect(revision?.former.map(({ text }) => text)).toEqual(['52 tỉ đồng', '52 tỉ đồng']);
    expect((await read<{ revisions: number; contradictions: number }>('/desk/queues')).data).toMatchObject({
      revisions: 1,
      contradictions: 1,
    });
  });

  test('the articles changed last stand in the slip queue, with what a reading of each finds', async () => {
    const values = {
      title: 'Trao quà',
      standfirst: 'Cụm trao 937 suất quà và 5.491 suất quà, tổng cộng 6.482 suất quà.',
    };
    const documentId = await scene().make('api::article.article', { ...values });
    const { data, meta } =
      await read<{ documentId: string; slips: { key: string }[] }[]>('/desk/queues/slips');
    expect(data[0]?.documentId).toBe(documentId);
    expect(meta.pagination.total).toBeGreaterThanOrEqual(data.length);
    const sent = { uid: 'api::article.article', documentId, locale: 'vi', values };
    const { status, body } = await as('editor').post('/desk/reading', sent);
    expect(status).toBe(200);
    const { slips } = body.data as unknown as { slips: { key: string; dismissed: unknown }[] };
    expect(data[0]?.slips.map(({ key }) => key)).toEqual(
      slips.filter(({ dismissed }) => dismissed === null).map(({ key }) => key)
    );
  });

  test('stored contradictions are what the definitions make of the cells', async () => {
    const rows: { contradiction: number; subject_key: string }[] = await app()
      .strapi.db.connection('figures_cells')
      .where({ contradiction: 1 });
    await app().strapi.plugin('figures').service('derived').rebuild();
    expect(await app().strapi.db.connection('figures_cells').where({ contradiction: 1 })).toEqual(rows);
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });

  test('this year beside last year, and who is silent', async () => {
    const year = new Date().getFullYear();
    const documents = app().strapi.documents('api::emulation-cluster.emulation-cluster');
    const cluster = await documents.findOne({
      documentId: scene().cluster,
      populate: { years: { populate: { members: { populate: ['organisation'] } } } },
    });
    const members = [scene().a, scene().d].map((organisation) => ({ organisation, role: 'member' }));
    await documents.update({
      documentId: scene().cluster,
      data: { years: [...(cluster!.years ?? []), { year, members }] } as never,
    });
    await scene().figure({
      indicator: scene().admitted,
      organisation: scene().country,
      period: String(year - 1),
      value: 100,
    });
    await scene().figure({
      indicator: scene().admitted,
      organisation: scene().country,
      period: String(year),
      value: 115,
    });
    await scene().figure({
      indicator: scene().admitted,
      organisation: scene().a,
      period: String(year),
      value: 0,
    });

    const { data } = await read<{ period: string; totals: object[] }>('/desk/overview/totals');
    expect(data.period).toBe(String(year));
    expect(data.totals).toEqual([
      {
        indicator: { code: 'members-admitted', name: 'Đoàn viên kết nạp mới' },
        text: '115 người',
        before: '100 người',
        change: `tăng 15% so với năm ${year - 1}`,
        coverage: null,
      },
    ]);
    const silent = await read<{ of: number; total: number; units: { unit: { name: string } }[] }>(
      '/desk/overview/silent'
    );
    expect(silent.data).toMatchObject({ year, of: 2, total: 1 });
    expect(silent.data.units.map(({ unit }) => unit.name)).toEqual(['Tỉnh D']);
  });
});
