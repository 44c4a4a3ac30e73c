import { eachDatabase } from '../helpers/strapi';
import { panelScene, row, rowsOf } from './panel-scene';

eachDatabase('the panel', (app) => {
  const { scene, get, publishBare, publishEnglish } = panelScene(app);

  test('shows what the post says, and what it means', async () => {
    const { body } = await get(`/api/articles/${scene().article}/figures`).expect(200);

    expect(body.data.post).toEqual({
      documentId: scene().article,
      slug: 'cum-so-5-tong-ket-nam',
      locale: 'vi',
    });
    expect(body.data.cited).toEqual([
      expect.objectContaining({
        subject: { kind: 'cluster', documentId: scene().cluster, name: 'Cụm thi đua số 5' },
        period: { code: '2024', label: 'Năm 2024' },
        indicator: { code: 'gift-value', name: 'Giá trị quà tặng', unit: 'vnd' },
        text: 'gần 60 tỉ đồng',
        source: {
          documentId: scene().article,
          title: 'Cụm số 5 tổng kết năm',
          quote: 'gần 60 tỉ đồng cho đoàn viên',
        },
        revision: null,
      }),
    ]);
    expect(row(rowsOf(body, scene().cluster), 'gift-value')).toEqual({
      indicator: { code: 'gift-value', name: 'Giá trị quà tặng', unit: 'vnd' },
      value: 60_000_000_000,
      upper: null,
      qualifier: 'nearly',
      text: 'gần 60 tỉ đồng',
      origin: 'reported',
      continued: false,
      coverage: { reported: 3, of: 4, missing: [{ documentId: scene().d, name: 'Tỉnh D' }] },
      parts: null,
      target: { value: 50_000_000_000, attainment: 1.2, text: 'đạt 120% chỉ tiêu' },
      previous: { period: '2023', value: 52_000_000_000, change: 0.154, text: 'tăng 15,4% so với năm 2023' },
      rank: null,
      series: [
        { period: '2020', value: null },
        { period: '2021', value: null },
        { period: '2022', value: null },
        { period: '2023', value: 52_000_000_000 },
        { period: '2024', value: 60_000_000_000 },
      ],
      asOf: '2024-12-21',
      source: {
        documentId: scene().article,
        title: 'Cụm số 5 tổng kết năm',
        quote: 'gần 60 tỉ đồng cho đoàn viên',
      },
    });
  });

  test('computes a ratio from what has both numbers, and ranks ties together', async () => {
    const { body } = await get(`/api/articles/${scene().article}/figures`);
    expect(row(rowsOf(body, scene().cluster), 'covered')).toMatchObject({
      value: 50,
      text: '50%',
      origin: 'computed',
    });
    const page = await get(`/api/emulation-clusters/${scene().cluster}/figures?period=2024`).expect(200);
    const places = page.body.data.members.map(
      ({
        name,
        role,
        values,
      }: {
        name: string;
        role: string;
        values: { indicator: string; rank: unknown }[];
      }) => [name, role, values.find(({ indicator }) => indicator === 'gift-value')?.rank]
    );
    expect(places).toEqual([
      ['Tỉnh A', 'leader', { position: 1, of: 3 }],
      ['Tỉnh B', 'deputy', { position: 2, of: 3 }],
      ['Tỉnh C', 'member', { position: 2, of: 3 }],
      ['Tỉnh D', 'member', null],
    ]);
    expect(page.body.data.pactSignedOn).toBe('2024-02-20');
  });

  test('counts awards once: a reported count stands, named ones are listed, revoked ones count nowhere', async () => {
    const { body } = await get(`/api/emulation-clusters/${scene().cluster}/figures?period=2024`);
    expect(body.data.awards).toEqual([
      expect.objectContaining({
        form: 'bang-khen',
        giver: 'Tổng LĐLĐ',
        recipients: 'collective',
        count: 74,
        origin: 'reported',
        named: [expect.objectContaining({ title: 'Bằng khen Tỉnh A', recipient: 'Tỉnh A' })],
        revoked: [expect.objectContaining({ title: 'Bằng khen thu hồi' })],
      }),
    ]);
    const own = await get(`/api/organisations/${scene().a}/figures?period=2024`);
    expect(own.body.data.awards).toEqual([expect.objectContaining({ count: 1, origin: 'computed' })]);
  });

  test('adds up a tree that nobody reported for as a whole, and zero is a number', async () => {
    const { body } = await get(`/api/organisations/${scene().country}/figures?period=2024`).expect(200);
    expect(row(body.data.rows, 'gift-value')).toMatchObject({
      value: 70_000_000_000,
      origin: 'computed',
      coverage: { reported: 3, of: 4 },
      source: null,
      previous: null,
    });
    expect(row(body.data.rows, 'members-admitted')).toMatchObject({
      value: 0,
      text: '0 người',
      coverage: { reported: 1 },
    });
  });

  test('without a period a page shows the latest year that anything is known of', async () => {
    const { body } = await get(`/api/organisations/${scene().country}/figures`).expect(200);
    expect(body.data.period).toEqual({ code: '2024', label: 'Năm 2024' });
  });

  test('an event cites what its articles cite', async () => {
    const { body } = await get(`/api/events/${scene().event}/figures`).expect(200);
    expect(body.data.cited).toHaveLength(1);
    expect(rowsOf(body, scene().a)).not.toEqual([]);
  });

  test('a post without anything to show has an empty panel', async () => {
    const bare = await publishBare();
    const { body } = await get(`/api/articles/${bare}/figures`).expect(200);
    expect(body.data).toMatchObject({ cited: [], context: [] });
  });

  test('is found by slug as well', async () => {
    const { body } = await get('/api/articles/cum-so-5-tong-ket-nam/figures').expect(200);
    expect(body.data.post.documentId).toBe(scene().article);
  });

  test('the English post has the same figures in English', async () => {
    await get(`/api/articles/${scene().article}/figures?locale=en`).expect(404);
    await publishEnglish();

    const { body } = await get(`/api/articles/${scene().article}/figures?locale=en`).expect(200);

    expect(body.meta.locale).toBe('en');
    expect(body.data.cited).toEqual([
      expect.objectContaining({
        text: 'nearly 60 billion đồng',
        indicator: { code: 'gift-value', name: 'Value of gifts', unit: 'vnd' },
        period: { code: '2024', label: '2024' },
      }),
    ]);
    expect(row(rowsOf(body, scene().cluster), 'gift-value')).toMatchObject({
      target: { text: '120% of target' },
      previous: { text: 'up 15.4% on 2023' },
    });
    const names = body.data.context.map(({ subject }: { subject: { name: string } }) => subject.name);
    expect(names).toContain('Province A');
  });

  describe('is fresh', () => {
    const giftValue = async (id = scene().country) => {
      const { body } = await get(`/api/organisations/${id}/figures?period=2024`);
      return row(body.data.rows, 'gift-value');
    };

    test('a verified figure counts at once, and a retracted one no more', async () => {
      const before = (await giftValue())?.value;
      const figure = await scene().figure({
        indicator: scene().gifts,
        organisation: scene().d,
        value: 5_000_000_000,
      });
      expect((await giftValue())?.value).toBe(75_000_000_000);
      await app().strapi.documents('api::figure.figure').unpublish({ documentId: figure });
      expect((await giftValue())?.value).toBe(before);
      await app().strapi.documents('api::figure.figure').publish({ documentId: figure });
      await app().strapi.documents('api::figure.figure').delete({ documentId: figure });
      expect((await giftValue())?.value).toBe(before);
    });

    test('an organisation that moves takes its figures along', async () => {
      const organisations = app().strapi.documents('api::organisation.organisation');
      await organisations.update({ documentId: scene().c, data: { parent: null } } as never);
      expect(await giftValue()).toMatchObject({ value: 50_000_000_000, coverage: { reported: 2, of: 3 } });
      await organisations.update({ documentId: scene().c, data: { parent: scene().country } } as never);
      expect(await giftValue()).toMatchObject({ value: 70_000_000_000 });
    });

    test('a later report does not rewrite what the post cites; it adds a note', async () => {
      const later = await scene().figure({
        indicator: scene().gifts,
        cluster: scene().cluster,
        value: 61_000_000_000,
        asOf: '2025-01-15',
      });
      const { body } = await get(`/api/articles/${scene().article}/figures`);
      expect(body.data.cited[0]).toMatchObject({
        text: 'gần 60 tỉ đồng',
        revision: { text: '61 tỉ đồng', asOf: '2025-01-15', source: null },
      });
      expect(row(rowsOf(body, scene().cluster), 'gift-value')).toMatchObject({ text: '61 tỉ đồng' });
      await app().strapi.documents('api::figure.figure').delete({ documentId: later });
    });
  });
});
