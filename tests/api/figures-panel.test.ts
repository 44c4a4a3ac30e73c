import { eachDatabase } from '../helpers/strapi';
import { playScene, SECRET, type Scene } from './figures-scene';

/** Column names, drafts' numbers and notes that must never be told. */
const FORBIDDEN = new RegExp(`${SECRET}|Key"|note|createdBy|777000000000|777 tỉ`);

eachDatabase('the panel', (app) => {
  let scene: Scene;
  const get = (path: string) => app().http.get(path);
  const rowsOf = (
    body: { data: { context: { subject: { documentId: string }; rows: Row[] }[] } },
    id: string
  ) => body.data.context.find(({ subject }) => subject.documentId === id)?.rows ?? [];
  const row = (rows: Row[], code: string) => rows.find(({ indicator }) => indicator.code === code);
  type Row = { indicator: { code: string }; value: number | null; coverage: { missing: unknown[] } | null };

  beforeAll(async () => {
    scene = await playScene(app().strapi);
  });

  test('shows what the post says, and what it means', async () => {
    const { body } = await get(`/api/articles/${scene.article}/figures`).expect(200);

    expect(body.data.post).toEqual({
      documentId: scene.article,
      slug: 'cum-so-5-tong-ket-nam',
      locale: 'vi',
    });
    expect(body.data.cited).toEqual([
      expect.objectContaining({
        subject: { kind: 'cluster', documentId: scene.cluster, name: 'Cụm thi đua số 5' },
        period: { code: '2024', label: 'Năm 2024' },
        indicator: { code: 'gift-value', name: 'Giá trị quà tặng', unit: 'vnd' },
        text: 'gần 60 tỉ đồng',
        source: {
          documentId: scene.article,
          title: 'Cụm số 5 tổng kết năm',
          quote: 'gần 60 tỉ đồng cho đoàn viên',
        },
        revision: null,
      }),
    ]);
    expect(row(rowsOf(body, scene.cluster), 'gift-value')).toEqual({
      indicator: { code: 'gift-value', name: 'Giá trị quà tặng', unit: 'vnd' },
      value: 60_000_000_000,
      upper: null,
      qualifier: 'nearly',
      text: 'gần 60 tỉ đồng',
      origin: 'reported',
      continued: false,
      coverage: { reported: 3, of: 4, missing: [{ documentId: scene.d, name: 'Tỉnh D' }] },
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
        documentId: scene.article,
        title: 'Cụm số 5 tổng kết năm',
        quote: 'gần 60 tỉ đồng cho đoàn viên',
      },
    });
  });

  test('computes a ratio from what has both numbers, and ranks ties together', async () => {
    const { body } = await get(`/api/articles/${scene.article}/figures`);
    expect(row(rowsOf(body, scene.cluster), 'covered')).toMatchObject({
      value: 50,
      text: '50%',
      origin: 'computed',
    });
    const page = await get(`/api/emulation-clusters/${scene.cluster}/figures?period=2024`).expect(200);
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
    const { body } = await get(`/api/emulation-clusters/${scene.cluster}/figures?period=2024`);
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
    const own = await get(`/api/organisations/${scene.a}/figures?period=2024`);
    expect(own.body.data.awards).toEqual([expect.objectContaining({ count: 1, origin: 'computed' })]);
  });

  test('adds up a tree that nobody reported for as a whole, and zero is a number', async () => {
    const { body } = await get(`/api/organisations/${scene.country}/figures?period=2024`).expect(200);
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
    const { body } = await get(`/api/organisations/${scene.country}/figures`).expect(200);
    expect(body.data.period).toEqual({ code: '2024', label: 'Năm 2024' });
  });

  test('an event cites what its articles cite', async () => {
    const { body } = await get(`/api/events/${scene.event}/figures`).expect(200);
    expect(body.data.cited).toHaveLength(1);
    expect(rowsOf(body, scene.a)).not.toEqual([]);
  });

  test('a post without anything to show has an empty panel', async () => {
    const bare = await scene.make('api::article.article', { title: 'Bài không số' }, { status: 'published' });
    const { body } = await get(`/api/articles/${bare}/figures`).expect(200);
    expect(body.data).toMatchObject({ cited: [], context: [] });
  });

  test('is found by slug as well', async () => {
    const { body } = await get('/api/articles/cum-so-5-tong-ket-nam/figures').expect(200);
    expect(body.data.post.documentId).toBe(scene.article);
  });

  test('the English post has the same figures in English', async () => {
    await get(`/api/articles/${scene.article}/figures?locale=en`).expect(404);
    const documents = app().strapi.documents('api::article.article');
    const more = { documentId: scene.article, locale: 'en' };
    await documents.update({ ...more, data: { title: 'Cluster No 5 looks back' } } as never);
    await documents.publish(more as never);

    const { body } = await get(`/api/articles/${scene.article}/figures?locale=en`).expect(200);

    expect(body.meta.locale).toBe('en');
    expect(body.data.cited).toEqual([
      expect.objectContaining({
        text: 'nearly 60 billion đồng',
        indicator: { code: 'gift-value', name: 'Value of gifts', unit: 'vnd' },
        period: { code: '2024', label: '2024' },
      }),
    ]);
    expect(row(rowsOf(body, scene.cluster), 'gift-value')).toMatchObject({
      target: { text: '120% of target' },
      previous: { text: 'up 15.4% on 2023' },
    });
    const names = body.data.context.map(({ subject }: { subject: { name: string } }) => subject.name);
    expect(names).toContain('Province A');
  });

  describe('as one answer', () => {
    test('carries a version, and is not sent again to who has it', async () => {
      const path = `/api/articles/${scene.article}/figures`;
      const first = await get(path);
      expect(first.headers.etag).toBe(`"${first.body.meta.version}"`);
      expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      const again = await get(path).set('If-None-Match', `"x", W/${first.headers.etag}`).expect(304);
      expect(again.text).toBe('');
      await get(path).set('If-None-Match', '"x"').expect(200);
    });

    test('comes with the post, over REST in lists and alone', async () => {
      const alone = await get(`/api/articles/${scene.article}?panel=true&fields=title`).expect(200);
      expect(alone.body.data.panel.cited).toHaveLength(1);
      const list = await get('/api/articles?panel=true').expect(200);
      expect(list.body.data.length).toBeGreaterThan(1);
      for (const post of list.body.data) {
        expect(post.panel.cited).toHaveLength(post.documentId === scene.article ? 1 : 0);
      }
      const events = await get('/api/events?panel=true').expect(200);
      expect(events.body.data[0].panel.cited).toHaveLength(1);
      const without = await get('/api/articles?panel=false').expect(200);
      expect(without.body.data[0]).not.toHaveProperty('panel');
    });

    test('over GraphQL, with one batch however many posts are listed', async () => {
      const service = app().strapi.plugin('figures').service('panel') as { forArticles: () => unknown };
      const batches = jest.spyOn(service, 'forArticles');
      const { data, errors } = await app().graphql(`{
        articles { documentId title panel { version
          cited { text value qualifier indicator { code name unit } revision { text } }
          context { subject { kind documentId name } period { code label }
            rows { value text origin coverage { reported of missing { name } } target { attainment text }
                   previous { change text } rank { position of } series { period value } source { title quote } }
            awards { form giver count origin named { title recipient } } } } }
      }`);
      expect(errors).toBeUndefined();
      expect(batches).toHaveBeenCalledTimes(1);
      batches.mockRestore();
      const posts = data?.articles as { documentId: string; panel: { cited: { text: string }[] } }[];
      expect(posts.length).toBeGreaterThan(1);
      expect(posts.find(({ documentId }) => documentId === scene.article)?.panel.cited[0]?.text).toBe(
        'gần 60 tỉ đồng'
      );
    });

    test('GraphQL has the pages of organisations and clusters', async () => {
      const { data, errors } = await app().graphql(
        `query ($cluster: ID!, $organisation: ID!) {
          emulationClusterPanel(documentId: $cluster, period: "2024") { members { name role values { indicator rank { position } } } }
          organisationPanel(documentId: $organisation, locale: "en") { subject { name } period { code } rows { text } }
        }`,
        { cluster: scene.cluster, organisation: scene.a }
      );
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        emulationClusterPanel: {
          members: expect.arrayContaining([expect.objectContaining({ name: 'Tỉnh A' })]),
        },
        organisationPanel: { subject: { name: 'Province A' }, period: { code: '2024' } },
      });
    });
  });

  describe('keeps to itself', () => {
    const paths = () => [
      `/api/articles/${scene.article}/figures`,
      `/api/articles/${scene.article}?panel=true&populate=*`,
      '/api/articles?panel=true&populate=*',
      `/api/events/${scene.event}/figures`,
      `/api/organisations/${scene.a}/figures?period=2024`,
      `/api/organisations/${scene.b}/figures?period=2024`,
      `/api/organisations/${scene.d}/figures?period=2024`,
      `/api/organisations/${scene.country}/figures?period=2024`,
      `/api/emulation-clusters/${scene.cluster}/figures?period=2024`,
    ];

    test('drafts, unverified figures, private notes, key columns and words of unpublished posts', async () => {
      for (const path of paths()) {
        const { text } = await get(path).expect(200);
        expect(text).not.toMatch(FORBIDDEN);
      }
    });

    test('a figure from an unpublished post is shown without its source', async () => {
      const { body } = await get(`/api/organisations/${scene.b}/figures?period=2024`);
      expect(row(body.data.rows, 'gift-value')).toMatchObject({ value: 20_000_000_000, source: null });
    });

    test('the panel of a draft: to the public it does not exist', async () => {
      const { body } = await get(`/api/articles/${scene.draftArticle}/figures`).expect(404);
      expect(JSON.stringify(body)).not.toContain(SECRET);
    });

    test.each([
      ['articles', 'article', '?status=draft', 'status'],
      ['articles', 'article', '?populate=*', 'populate'],
      ['articles', 'article', '?filters[note][$contains]=a', 'filters'],
      ['events', 'event', '?period=2024', 'period'],
      ['articles', 'article', '?locale=fr', 'locale'],
      ['articles', 'article', '?locale[$ne]=vi', 'locale'],
      ['organisations', 'a', '?period=2024-13', 'period'],
      ['organisations', 'a', '?period[]=2024', 'period'],
      ['emulation-clusters', 'cluster', '?peroid=2024', 'peroid'],
    ] as const)('%s: %s with %s is a 400 that names %s', async (type, name, query, parameter) => {
      const { body } = await get(`/api/${type}/${scene[name]}/figures${query}`).expect(400);
      expect(body.error.message).toContain(`"${parameter}"`);
    });

    test('panel= takes true or false', async () => {
      await get('/api/articles?panel=maybe').expect(400);
      await get('/api/organisations?panel=true').expect(400);
    });

    test('panels from who may not read the post, or not the panel', async () => {
      const permissions = app().strapi.db.query('plugin::users-permissions.permission');
      const role = await app()
        .strapi.db.query('plugin::users-permissions.role')
        .findOne({ where: { type: 'public' } });
      for (const action of ['api::article.article.findOne', 'plugin::figures.panel.article']) {
        const where = { action, role: role.id };
        await permissions.deleteMany({ where });
        await get(`/api/articles/${scene.article}/figures`).expect(403);
        await get(`/api/articles/${scene.article}?panel=true`).expect(403);
        const { errors } = await app().graphql('{ articles { panel { version } } }');
        expect(errors?.[0]?.message).toMatch(/Forbidden/);
        await permissions.create({ data: where });
      }
      await get(`/api/articles/${scene.article}/figures`).expect(200);
    });
  });

  describe('is fresh', () => {
    const giftValue = async (id = scene.country) => {
      const { body } = await get(`/api/organisations/${id}/figures?period=2024`);
      return row(body.data.rows, 'gift-value');
    };

    test('a verified figure counts at once, and a retracted one no more', async () => {
      const before = (await giftValue())?.value;
      const figure = await scene.figure({
        indicator: scene.gifts,
        organisation: scene.d,
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
      await organisations.update({ documentId: scene.c, data: { parent: null } } as never);
      expect(await giftValue()).toMatchObject({ value: 50_000_000_000, coverage: { reported: 2, of: 3 } });
      await organisations.update({ documentId: scene.c, data: { parent: scene.country } } as never);
      expect(await giftValue()).toMatchObject({ value: 70_000_000_000 });
    });

    test('a later report does not rewrite what the post cites; it adds a note', async () => {
      const later = await scene.figure({
        indicator: scene.gifts,
        cluster: scene.cluster,
        value: 61_000_000_000,
        asOf: '2025-01-15',
      });
      const { body } = await get(`/api/articles/${scene.article}/figures`);
      expect(body.data.cited[0]).toMatchObject({
        text: 'gần 60 tỉ đồng',
        revision: { text: '61 tỉ đồng', asOf: '2025-01-15', source: null },
      });
      expect(row(rowsOf(body, scene.cluster), 'gift-value')).toMatchObject({ text: '61 tỉ đồng' });
      await app().strapi.documents('api::figure.figure').delete({ documentId: later });
    });
  });
});
