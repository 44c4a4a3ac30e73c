import { eachDatabase } from '../helpers/strapi';
import { playScene, SECRET, type Scene } from './figures-scene';

const ARTICLE = 'api::article.article';
const EVENT = 'api::event.event';
const AWARD = 'api::award.award';

interface Source {
  readonly documentId: string;
  readonly title: string;
}
interface Told {
  readonly data: {
    readonly rows?: { readonly indicator: { readonly code: string }; readonly source: Source | null }[];
    readonly cited?: { readonly source: Source | null }[];
    readonly awards?: { readonly named: { readonly title: string }[] }[];
  };
}

eachDatabase('a panel that tells of other documents', (app) => {
  let scene: Scene;
  const documents = (uid: typeof ARTICLE | typeof EVENT | typeof AWARD) => app().strapi.documents(uid);
  const get = (path: string, etag = '"none"') => app().http.get(path).set('If-None-Match', etag);
  const read = async (path: string) => {
    const { body, headers } = await get(path).expect(200);
    return { told: body as Told, etag: headers.etag as string };
  };
  /** What it tells when nothing is remembered. */
  const anew = async (path: string) => {
    await app().strapi.db.connection('figures_pending').insert({ kind: 'everything' });
    return read(path);
  };
  const giftsOf = ({ data: { rows = [] } }: Told) =>
    rows.find(({ indicator }) => indicator.code === 'gift-value')?.source ?? null;
  const namesIn = ({ data: { awards = [] } }: Told) =>
    awards.flatMap(({ named }) => named.map(({ title }) => title));

  beforeAll(async () => {
    scene = await playScene(app().strapi);
  });

  describe('of an article that was a draft when its figure was verified', () => {
    const title = 'Tỉnh B trao quà';

    /** A figure whose article is a draft, the panels that tell of it, and where each names its source. */
    async function tellOfDraft() {
      const { documentId: article } = await documents(ARTICLE).create({ data: { title, period: '2021' } });
      const { documentId: post } = await documents(ARTICLE).create({
        data: {
          ...{ title: 'Tổng kết năm 2021', period: '2021' },
          ...{ organisations: [scene.b], pinnedIndicators: [scene.gifts] },
        } as never,
        status: 'published',
      });
      const mine = { indicator: scene.gifts, organisation: scene.b, period: '2021' };
      await scene.figure({ ...mine, value: 1_000_000, article: post, asOf: '2021-06-30' });
      await scene.figure({ ...mine, value: 2_000_000, article, asOf: '2021-12-31' });
      return {
        article,
        page: `/api/organisations/${scene.b}/figures?period=2021`,
        post: `/api/articles/${post}/figures`,
      };
    }

    test('its title stands there once it is published, and no more when it is taken back', async () => {
      const { article, page, post } = await tellOfDraft();
      const before = { page: await read(page), post: await read(post) };
      expect(giftsOf(before.page.told)).toBeNull();
      expect(JSON.stringify(before)).not.toContain(title);

      await documents(ARTICLE).publish({ documentId: article });
      const after = {
        page: await get(page, before.page.etag).expect(200),
        post: await get(post, before.post.etag).expect(200),
      };
      expect(giftsOf(after.page.body as Told)).toMatchObject({ documentId: article, title });
      expect(JSON.stringify(after.post.body)).toContain(title);
      for (const path of [page, post]) expect((await read(path)).told).toEqual((await anew(path)).told);

      await documents(ARTICLE).unpublish({ documentId: article });
      expect(giftsOf((await read(page)).told)).toBeNull();
      expect(JSON.stringify((await read(post)).told)).not.toContain(title);
    });

    test('so it is for who asks in English, with the English title', async () => {
      const page = `/api/organisations/${scene.b}/figures?period=2024&locale=en`;
      expect(giftsOf((await read(page)).told)).toBeNull();
      await documents(ARTICLE).publish({ documentId: scene.draftArticle });
      expect(giftsOf((await read(page)).told)).toMatchObject({ title: SECRET });
      const data = { title: 'Gifts in Province B' };
      await documents(ARTICLE).update({
        documentId: scene.draftArticle,
        locale: 'en',
        data,
        status: 'published',
      });
      expect(giftsOf((await read(page)).told)).toMatchObject({ title: data.title });
      await documents(ARTICLE).unpublish({ documentId: scene.draftArticle, locale: '*' });
      expect(giftsOf((await read(page)).told)).toBeNull();
    });
  });

  test('of an award: its English words, though who received it has only a Vietnamese name', async () => {
    const award = await scene.make(
      AWARD,
      {
        ...{
          title: 'Cờ thi đua Tỉnh B',
          form: 'co-thi-dua',
          giver: 'Tổng LĐLĐ',
          giverLevel: 'confederation',
        },
        ...{ recipientKind: 'collective', year: 2024, organisation: scene.b },
      },
      { status: 'published' }
    );
    const page = `/api/organisations/${scene.b}/figures?period=2024&locale=en`;
    expect(namesIn((await read(page)).told)).toEqual(['Cờ thi đua Tỉnh B']);
    const data = { title: 'Flag for Province B', giver: 'The Confederation' };
    await documents(AWARD).update({ documentId: award, locale: 'en', data, status: 'published' });
    expect(namesIn((await read(page)).told)).toEqual(['Flag for Province B']);
    await documents(AWARD).unpublish({ documentId: award, locale: 'en' });
    expect(namesIn((await read(page)).told)).toEqual(['Cờ thi đua Tỉnh B']);
  });

  test('of an event: an article that another event takes over leaves its panel', async () => {
    const event = () =>
      documents(EVENT).create({
        data: {
          title: 'Hội nghị',
          startsAt: '2020-12-21T01:00:00.000Z',
          period: '2020',
          organiser: scene.a,
        } as never,
        status: 'published',
      });
    const [first, second] = [(await event()).documentId, (await event()).documentId];
    const article = await scene.make(
      ARTICLE,
      { title: 'Tin về hội nghị', period: '2020', event: first },
      { status: 'published' }
    );
    await scene.figure({
      indicator: scene.gifts,
      organisation: scene.a,
      period: '2020',
      value: 5_000_000,
      article,
    });
    const panels = [first, second].map((id) => `/api/events/${id}/figures`);
    for (const path of panels) await read(path);

    await documents(EVENT).update({
      documentId: second,
      data: { articles: [article] } as never,
      status: 'published',
    });
    const told = [];
    for (const path of panels) told.push((await read(path)).told);
    expect(told.map(({ data }) => data.cited?.length)).toEqual([0, 1]);
    for (const [at, path] of panels.entries()) expect(told[at]).toEqual((await anew(path)).told);
  });
});
