import type { Response } from 'supertest';
import { eachDatabase } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';

const PERMISSION = 'plugin::users-permissions.permission';
const ARTICLE = 'api::article.article';
const FIGURE = 'api::figure.figure';

eachDatabase('a panel that is sent again', (app) => {
  let scene: Scene;
  let wholeWay: jest.SpyInstance[];
  const get = (path: string) => app().http.get(path);
  const post = () => `/api/articles/${scene.article}/figures`;
  const country = () => `/api/organisations/${scene.country}/figures?period=2024`;

  /** How often the controllers were reached since the last time. */
  const reached = () => {
    const calls = wholeWay.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of wholeWay) spy.mockClear();
    return calls;
  };
  /** Everything of an answer but the moment it was sent. */
  const whole = ({ status, headers, text }: Response) => {
    const { date: _date, ...rest } = headers;
    return { status, headers: rest, text };
  };
  const total = async () => {
    const { body } = await get(country()).expect(200);
    const rows = body.data.rows as { indicator: { code: string }; value: number }[];
    return rows.find(({ indicator }) => indicator.code === 'gift-value')?.value;
  };
  /** Takes an action from the public role; gives it back when called. */
  const take = async (action: string) => {
    const permissions = app().strapi.db.query(PERMISSION);
    const where = { action, role: { type: 'public' } };
    const { id, role } = await permissions.findOne({ where, populate: ['role'] });
    await permissions.delete({ where: { id } });
    return () => permissions.create({ data: { action, role: role.id } });
  };
  /** Forgets what is remembered, as a change of everything does. */
  const forget = () => app().strapi.db.connection('figures_pending').insert({ kind: 'everything' });

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    const panels = app().strapi.plugin('figures').service('panel');
    wholeWay = [jest.spyOn(panels, 'forPost'), jest.spyOn(panels, 'forSubject')];
  });

  test.each([
    ['articles', 'article', ''],
    ['articles', 'article', '?locale=vi'],
    ['events', 'event', ''],
    ['organisations', 'a', '?locale=en&period=2024'],
    ['emulation-clusters', 'cluster', '?period=2024'],
  ] as const)('%s/%s/figures%s comes byte for byte as it came the whole way', async (type, name, query) => {
    const path = `/api/${type}/${scene[name]}/figures${query}`;
    await forget();
    reached();
    const first = await get(path).expect(200);
    expect(reached()).toBe(1);
    const again = await get(path).expect(200);
    expect(reached()).toBe(0);
    expect(whole(again)).toEqual(whole(first));
    expect(again.headers).toHaveProperty('content-security-policy');
    expect(again.headers).toHaveProperty('strict-transport-security');
  });

  test('so does a 304', async () => {
    const { headers } = await get(post()).expect(200);
    const ask = () =>
      get(post())
        .set('If-None-Match', headers.etag ?? '')
        .expect(304);
    await forget();
    reached();
    const first = await ask();
    expect(reached()).toBe(1);
    await get(post());
    reached();
    const again = await ask();
    expect(reached()).toBe(0);
    expect(whole(again)).toEqual(whole(first));
    await get(post()).set('If-None-Match', '"something else"').expect(200);
    expect(reached()).toBe(0);
  });

  test('CORS answers each origin for itself', async () => {
    await get(post());
    reached();
    for (const origin of ['https://a.example', 'https://b.example']) {
      const { headers } = await get(post()).set('Origin', origin).expect(200);
      expect(headers).toMatchObject({ 'access-control-allow-origin': origin, vary: 'Origin' });
    }
    expect((await get(post())).headers['access-control-allow-origin']).toBe('');
    expect(reached()).toBe(0);
  });

  test('credentials, other methods and other parameters go the whole way', async () => {
    await get(post()).expect(200);
    await get(post()).set('Authorization', 'Bearer nobody').expect(401);
    await app().http.post(post()).expect(405);
    await get(`${post()}?status=draft`).expect(400);
    reached();
    const { headers, text } = await app().http.head(post()).expect(200);
    expect(reached()).toBe(1);
    expect(text).toBeFalsy();
    const { headers: told } = await get(post());
    expect({ ...headers, date: '' }).toEqual({ ...told, date: '' });
  });

  test('what a token was answered is not sent to the public', async () => {
    const tokens = app().strapi.service('admin::api-token') as unknown as {
      create(token: object): Promise<{ accessKey: string }>;
    };
    const token = { name: 'all', description: '', type: 'full-access', lifespan: null };
    const { accessKey } = await tokens.create(token);
    const giveBack = await take('plugin::figures.panel.event');
    const path = `/api/events/${scene.event}/figures?locale=vi`;
    await get(path).set('Authorization', `Bearer ${accessKey}`).expect(200);
    await get(path).expect(403);
    await giveBack();
    await get(path).expect(200);
  });

  describe('is right at the next request after', () => {
    test.each(['plugin::figures.panel.article', 'api::article.article.findOne'])(
      'the public role loses %s',
      async (action) => {
        await get(post()).expect(200);
        const giveBack = await take(action);
        await get(post()).expect(403);
        await get(post()).set('If-None-Match', '*').expect(403);
        await giveBack();
        await get(post()).expect(200);
      }
    );

    test('a permission is taken away while an answer is on its way', async () => {
      await forget();
      const panels = app().strapi.plugin('figures').service('panel');
      let giveBack: (() => Promise<unknown>) | undefined;
      (wholeWay[0] as jest.SpyInstance).mockImplementationOnce(async (...args: unknown[]) => {
        const found = await panels.forPost(...args);
        giveBack = await take('plugin::figures.panel.article');
        return found;
      });
      await get(post()).expect(200); // it was allowed when it was asked
      await get(post()).expect(403);
      await giveBack?.();
      await get(post()).expect(200);
    });

    test('the post is unpublished, and published again', async () => {
      await get(post()).expect(200);
      const documents = app().strapi.documents(ARTICLE);
      await documents.unpublish({ documentId: scene.article });
      await get(post()).expect(404);
      await documents.publish({ documentId: scene.article });
      await get(post()).expect(200);
    });

    test('a figure is verified, changed through the query engine, and deleted', async () => {
      expect(await total()).toBe(70_000_000_000);
      const documentId = await scene.figure({
        indicator: scene.gifts,
        organisation: scene.d,
        value: 5_000_000_000,
      });
      expect(await total()).toBe(75_000_000_000);
      const where = { documentId, publishedAt: { $notNull: true } };
      await app()
        .strapi.db.query(FIGURE)
        .update({ where, data: { value: 6_000_000_000 } });
      expect(await total()).toBe(76_000_000_000);
      await app().strapi.db.query(FIGURE).deleteMany({ where: { documentId } });
      expect(await total()).toBe(70_000_000_000);
      reached();
      expect(await total()).toBe(70_000_000_000);
      expect(reached()).toBe(0);
    });

    test('another node commits', async () => {
      const before = (await total()) as number;
      const subject = `organisation:${scene.a}`;
      // What the hooks of the other node write, in one transaction; this node hears nothing of it.
      const commit = (added: number) =>
        app().strapi.db.connection.transaction(async (trx) => {
          const rows = trx('figures').where({
            subject_key: subject,
            indicator_key: scene.gifts,
            period: '2024',
          });
          await rows.clone().increment('value', added);
          const pending = {
            kind: 'figure',
            subject_key: subject,
            indicator_key: scene.gifts,
            period: '2024',
          };
          await trx('figures_pending').insert(pending);
        });
      await commit(1_000_000_000);
      expect(await total()).toBe(before + 1_000_000_000);
      await commit(-1_000_000_000);
      expect(await total()).toBe(before);
    });

    test('a name in it changes', async () => {
      const name = async () => (await get(country())).body.data.subject.name;
      const before = await name();
      const documents = app().strapi.documents('api::organisation.organisation');
      await documents.update({ documentId: scene.country, data: { name: 'Tổng mới' } } as never);
      expect(await name()).toBe('Tổng mới');
      await documents.update({ documentId: scene.country, data: { name: before } } as never);
      expect(await name()).toBe(before);
    });
  });
});
