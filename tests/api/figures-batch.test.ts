import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eachDatabase } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';

eachDatabase('a batch of figures', (app) => {
  let scene: Scene;
  let token = '';
  let reader = '';
  const post = (body: object, bearer = token) =>
    app().http.post('/api/figures/batch').set('Authorization', `Bearer ${bearer}`).send(body);
  const count = () => app().strapi.db.query('api::figure.figure').count();
  const row = (more: object = {}) => ({
    indicator: 'members-admitted',
    organisation: scene.b,
    period: '2024',
    value: 7,
    ...more,
  });

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    const tokens = app().strapi.service('admin::api-token') as unknown as {
      create(data: object): Promise<{ accessKey: string }>;
    };
    const custom = { lifespan: null, description: '', type: 'custom' };
    token = (
      await tokens.create({ ...custom, name: 'writer', permissions: ['plugin::figures.batch.create'] })
    ).accessKey;
    reader = (
      await tokens.create({ ...custom, name: 'reader', permissions: ['plugin::figures.panel.article'] })
    ).accessKey;
  });

  test('writes them all, verified, and every total is right at once', async () => {
    const data = [
      row(),
      row({ organisation: 'tinh-c', value: 5, qualifier: 'over', asOf: '2024-12-31' }),
      row({ indicator: scene.covered, organisation: scene.d, value: null, numerator: 1, denominator: 2 }),
      row({
        organisation: undefined,
        cluster: scene.cluster,
        period: '2023',
        target: 10,
        article: scene.article,
        quote: 'bảy người',
      }),
    ];
    const { body } = await post({ data, status: 'published' }).expect(201);
    expect(body.data).toHaveLength(4);

    const page = await app().http.get(`/api/organisations/${scene.country}/figures?period=2024`);
    const admitted = page.body.data.rows.find(
      (each: { indicator: { code: string } }) => each.indicator.code === 'members-admitted'
    );
    expect(admitted).toMatchObject({ value: 12, qualifier: 'over', coverage: { reported: 3, of: 4 } });
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });

  test('while batches come in nothing is derived, unless somebody asks: who asks sees every one of them', async () => {
    const freshness = app().strapi.plugin('figures').service('freshness');
    const total = async () => {
      const { body } = await app().http.get(`/api/organisations/${scene.country}/figures?period=2016`);
      return body.data.rows.map(({ value }: { value: number }) => value);
    };
    const pending = async () => {
      const rows = await app().strapi.db.connection('figures_pending').select('id');
      return rows.length;
    };
    await freshness.check();
    let finish = () => {};
    const more = freshness.putOff(() => new Promise<void>((resolve) => (finish = resolve)));
    const period = '2016';
    await post({ data: [row({ period, value: 3 })], status: 'published' }).expect(201);
    freshness.soon();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await pending()).toBe(1);
    expect(await total()).toEqual([3]);
    await post({ data: [row({ period, organisation: scene.c, value: 4 })], status: 'published' }).expect(201);
    expect(await total()).toEqual([7]);
    await post({ data: [row({ period, organisation: scene.a, value: 5 })], status: 'published' }).expect(201);
    finish();
    await more;
    for (let tries = 0; (await pending()) > 0 && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await pending()).toBe(0);
  });

  test('the Document Service finds them as if it had written them', async () => {
    const { body } = await post({
      data: [row({ article: scene.article, note: 'nội bộ' })],
      status: 'published',
    });
    const [{ documentId }] = body.data;
    const figures = app().strapi.documents('api::figure.figure');
    const populate = ['indicator', 'organisation', 'article'];
    for (const status of ['draft', 'published'] as const) {
      expect(await figures.findOne({ documentId, status, populate } as never)).toMatchObject({
        value: 7,
        note: 'nội bộ',
        indicator: { code: 'members-admitted' },
        organisation: { documentId: scene.b },
        article: { documentId: scene.article },
      });
    }
    await figures.update({ documentId, data: { value: 8 } } as never);
    await figures.publish({ documentId });
    await figures.delete({ documentId });
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });

  test('drafts stay drafts', async () => {
    const { body } = await post({ data: [row({ organisation: undefined, value: 999_999 })] }).expect(201);
    expect(body.meta.status).toBe('draft');
    const { text } = await app().http.get(`/api/organisations/${scene.country}/figures?period=2024`);
    expect(text).not.toContain('999999');
  });

  test('one wrong row and none is written; each error names its row and field', async () => {
    const before = await count();
    const data = [
      row(),
      row({ period: '2024-13' }),
      row({ indicator: 'no-such-code' }),
      row({ value: '7' }),
      row({ colour: 'red' }),
      row({ cluster: scene.cluster }),
      row({ organisation: undefined }),
      row({ value: 0.123456 }),
      row({ asOf: '2024-02-30' }),
      'nothing',
    ];
    const { body } = await post({ data, status: 'published' }).expect(400);
    expect(body.error.message).toContain('9 trên 10 dòng');
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'data.1.period',
      'data.2.indicator',
      'data.3.value',
      'data.4.colour',
      'data.5.cluster',
      'data.6.organisation',
      'data.7.value',
      'data.8.asOf',
      'data.9',
    ]);
    expect(body.error.details.errors[1].message).toContain('Dòng 3: Không có "no-such-code"');
    expect(await count()).toBe(before);
  });

  test.each([
    [{ data: [] }, 'từ 1 đến'],
    [{ data: {} }, 'must be a list'],
    [{ data: [{}], status: 'sent' }, '"sent"'],
    [{ data: [{}], mode: 'x' }, '"mode"'],
  ])('%j is refused', async (body, words) => {
    const answer = await post(body).expect(400);
    expect(answer.body.error.message).toContain(words);
  });

  test('only who was given the right may write', async () => {
    await app()
      .http.post('/api/figures/batch')
      .send({ data: [row()] })
      .expect(403);
    await post({ data: [row()] }, reader).expect(403);
    await post({ data: [row()] }, 'made-up').expect(401);
    await app()
      .http.post('/figures/batch')
      .send({ data: [row()] })
      .expect(401);
  });

  describe('webhooks', () => {
    let server: Server;
    const told: { event: string; epoch: number; subjects: object[]; articles: string[] }[] = [];
    const until = async (done: () => boolean) => {
      for (let wait = 0; wait < 100 && !done(); wait += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
    };

    beforeAll(async () => {
      server = createServer((request, response) => {
        let text = '';
        request.on('data', (chunk) => (text += chunk));
        request.on('end', () => {
          told.push(JSON.parse(text));
          response.end();
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const { strapi } = app();
      const webhook = {
        name: 'site',
        url: `http://127.0.0.1:${port}`,
        headers: {},
        events: ['figures.changed'],
        isEnabled: true,
      };
      strapi.get('webhookRunner').add(await strapi.get('webhookStore').createWebhook(webhook as never));
      await strapi.plugin('figures').service('freshness').check();
    });
    afterAll(() => new Promise((resolve) => server.close(resolve)));

    test('are told which subjects changed, without anybody asking', async () => {
      await scene.figure({ indicator: scene.gifts, organisation: scene.d, value: 3, article: scene.article });
      await until(() => told.some(({ articles }) => articles.includes(scene.article)));
      const subjects = told.flatMap((each) => each.subjects);
      expect(told.every(({ event, epoch }) => event === 'figures.changed' && epoch > 0)).toBe(true);
      for (const documentId of [scene.d, scene.country]) {
        expect(subjects).toContainEqual({ kind: 'organisation', documentId });
      }
      expect(subjects).toContainEqual({ kind: 'cluster', documentId: scene.cluster });
      expect(subjects).not.toContainEqual({ kind: 'organisation', documentId: scene.b });
      expect(JSON.stringify(told)).not.toContain('KHÔNG CÔNG BỐ');
    });
  });
});
