import type { Core } from '@strapi/strapi';
import { eachDatabase } from '../helpers/strapi';
import { playScene, SECRET, type Scene } from './figures-scene';

const ARTICLE = 'api::article.article';
const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

/** Counts the statements that a run sends to the database. */
async function statements(strapi: Core.Strapi, run: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const listen = () => (count += 1);
  strapi.db.connection.on('query', listen);
  await run();
  strapi.db.connection.removeListener('query', listen);
  return count;
}

eachDatabase('figures inside texts', (app) => {
  let scene: Scene;
  let article: string;
  const token = (period: string, aspect = 'value') =>
    `{{figure gift-value cluster:cum-thi-dua-so-5 ${period} ${aspect}}}`;
  const write = async (data: object) => {
    const { documentId } = await app()
      .strapi.documents(ARTICLE)
      .create({ data, status: 'published' } as never);
    return documentId;
  };
  const read = async (path: string) => (await app().http.get(`/api/${path}`).expect(200)).body.data;

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    article = await write({
      title: `Cụm số 5 trao ${token('2024')}`,
      standfirst: `Hội nghị đã họp. Cụm trao ${token('2024')}, ${token('2024', 'attainment')}, ${token('2019', 'change')}.`,
      body: text(
        `Quà Tết trị giá ${token('2024')}, ${token('2024', 'change')}. {{figure không hiểu}} quà. Hết.`
      ),
      photos: [],
      seo: { title: `Trao ${token('2024')}`, description: `Trao ${token('2019')} quà.` },
    });
  });

  test('REST writes them on request, in every text of the post', async () => {
    const post = await read(`articles/${article}?inline=true&populate=seo`);
    expect(post.title).toBe('Cụm số 5 trao gần 60 tỉ đồng');
    expect(post.standfirst).toBe('Hội nghị đã họp. Cụm trao gần 60 tỉ đồng, đạt 120% chỉ tiêu.');
    expect(post.body).toEqual(text('Quà Tết trị giá gần 60 tỉ đồng, tăng 15,4% so với năm 2023. Hết.'));
    expect(post.seo).toMatchObject({ title: 'Trao gần 60 tỉ đồng', description: '' });
  });

  test('without it texts come as they are stored', async () => {
    for (const query of ['', '?inline=false']) {
      expect((await read(`articles/${article}${query}`)).title).toBe(`Cụm số 5 trao ${token('2024')}`);
    }
  });

  test('the address of a post does not take the token in', async () => {
    expect((await read(`articles/${article}`)).slug).toBe('cum-so-5-trao');
  });

  test.each([
    ['inline=yes', 400],
    ['inline=1', 400],
    ['inline=true&locale=fr', 400],
    ['inline[a]=true', 400],
  ])('%s is refused', async (query, status) => {
    await app().http.get(`/api/articles?${query}`).expect(status);
  });

  test('the parameter belongs to articles and events alone', async () => {
    await app().http.get('/api/categories?inline=true').expect(400);
    await app().http.get('/api/events?inline=true').expect(200);
  });

  test('GraphQL always writes them, captions and summaries too', async () => {
    const { data, errors } = await app().graphql(
      `query ($id: ID!) { article(documentId: $id) { title standfirst body seo { title } } articles { title } }`,
      { id: article }
    );
    expect(errors).toBeUndefined();
    expect(data?.article).toMatchObject({
      title: 'Cụm số 5 trao gần 60 tỉ đồng',
      body: text('Quà Tết trị giá gần 60 tỉ đồng, tăng 15,4% so với năm 2023. Hết.'),
      seo: { title: 'Trao gần 60 tỉ đồng' },
    });
    expect(JSON.stringify(data)).not.toContain('{{');
  });

  test('the English post says it in English', async () => {
    await app()
      .strapi.documents(ARTICLE)
      .update({
        documentId: article,
        locale: 'en',
        data: { title: `Gifts: ${token('2024')}` },
        status: 'published',
      } as never);
    expect((await read(`articles/${article}?inline=true&locale=en`)).title).toBe(
      'Gifts: nearly 60 billion đồng'
    );
    const { data } = await app().graphql(
      `query ($id: ID!) { article(documentId: $id, locale: "en") { title } }`,
      { id: article }
    );
    expect(data?.article).toEqual({ title: 'Gifts: nearly 60 billion đồng' });
  });

  test('a subject is named by documentId, slug or a slug that it had', async () => {
    const by = (name: string) => write({ title: `Trao {{figure ${scene.gifts} organisation:${name} 2024}}` });
    const [id, slug] = [await by(scene.c), await by('tinh-c')];
    const titleOf = async (each: string) => (await read(`articles/${each}?inline=true`)).title;
    expect([await titleOf(id), await titleOf(slug)]).toEqual(['Trao 20 tỉ đồng', 'Trao 20 tỉ đồng']);
    await app()
      .strapi.documents('api::organisation.organisation')
      .update({
        documentId: scene.c,
        data: { slug: 'tinh-c-moi' },
      } as never);
    expect(await titleOf(slug)).toBe('Trao 20 tỉ đồng');
  });

  test('drafts are never printed, and what is verified or taken back shows at once', async () => {
    const post = await write({
      title: `Hội nghị đã khai mạc, tỉnh D trao {{figure gift-value organisation:${scene.d} 2024}}`,
    });
    const title = async () => (await read(`articles/${post}?inline=true`)).title as string;
    expect(await title()).toBe('Hội nghị đã khai mạc');
    const figures = app().strapi.documents('api::figure.figure');
    const draft = await figures.findFirst({ filters: { organisation: { documentId: scene.d } } as never });
    await figures.publish({ documentId: draft!.documentId });
    expect(await title()).toBe('Hội nghị đã khai mạc, tỉnh D trao 777 tỉ đồng');
    await figures.unpublish({ documentId: draft!.documentId });
    expect(await title()).toBe('Hội nghị đã khai mạc');
  });

  test('what comes into being later is found', async () => {
    const post = await write({
      title: 'Hội nghị đã khai mạc, trao {{figure houses-built organisation:tinh-moi 2024}}',
    });
    const title = async () => (await read(`articles/${post}?inline=true`)).title as string;
    expect(await title()).toBe('Hội nghị đã khai mạc');
    const indicator = await scene.make('api::indicator.indicator', {
      code: 'houses-built',
      name: 'Nhà',
      unit: 'house',
      kind: 'flow',
      order: 9,
      better: 'higher',
    });
    const organisation = await scene.make('api::organisation.organisation', {
      name: 'Tỉnh mới',
      level: 'province',
    });
    await scene.figure({ indicator, organisation, value: 12 });
    expect(await title()).toBe('Hội nghị đã khai mạc, trao 12 căn nhà');
  });

  test('ten times the posts and tokens cost the same number of statements', async () => {
    const years = ['2021', '2022', '2023', '2024'];
    for (let at = 0; at < 20; at += 1) {
      await write({
        title: `Bài ${at}`,
        standfirst: years.map((year) => `Trao ${token(year)}.`).join(' '),
        cover: null,
      });
    }
    // What was remembered is forgotten, and what is pending applied, before anything is counted.
    const forget = async () => {
      await app()
        .strapi.documents('api::emulation-cluster.emulation-cluster')
        .update({ documentId: scene.cluster, data: { description: String(Math.random()) } });
      await app().strapi.plugin('figures').service('freshness').check();
      await list(1)();
      await app()
        .strapi.documents('api::indicator.indicator')
        .update({ documentId: scene.gifts, data: { definition: String(Math.random()) } });
      await app().strapi.plugin('figures').service('freshness').check();
    };
    const list = (limit: number) => () =>
      app().http.get(`/api/articles?inline=true&sort=id:desc&pagination[limit]=${limit}`).expect(200);
    await list(1)(); // Strapi's own first questions
    await forget();
    const one = await statements(app().strapi, list(2));
    await forget();
    const twenty = await statements(app().strapi, list(20));
    expect(twenty).toBe(one);
  });

  test('a panel that quotes a post names it without its tokens', async () => {
    const post = await write({ title: `Tỉnh B trao ${token('2024')} dịp Tết`, period: '2024' });
    await scene.figure({
      indicator: scene.gifts,
      organisation: scene.b,
      period: '2022',
      value: 5,
      article: post,
      quote: `Trao ${token('2024')} quà.`,
    });
    const panel = await read(`articles/${post}/figures`);
    expect(panel.cited[0].source).toMatchObject({ title: 'Tỉnh B trao dịp Tết', quote: '' });
  });

  test('nothing that is not public is in any text', async () => {
    const { text: all } = await app()
      .http.get('/api/articles?inline=true&panel=true&populate=*&pagination[limit]=100')
      .expect(200);
    expect(all).not.toContain('{{');
    expect(all).not.toContain(SECRET);
  });
});
