import { eachDatabase } from '../helpers/strapi';
import { SECRET } from './figures-scene';
import { panelScene, row } from './panel-scene';

/** Column names, drafts' numbers and notes that must never be told. */
const FORBIDDEN = new RegExp(`${SECRET}|Key"|note|createdBy|777000000000|777 tỉ`);

eachDatabase('sending the panel', (app) => {
  const { scene, get, publishBare, publishEnglish } = panelScene(app);

  beforeAll(async () => {
    await publishBare();
    await publishEnglish();
  });

  describe('as one answer', () => {
    test('carries a version, and is not sent again to who has it', async () => {
      const path = `/api/articles/${scene().article}/figures`;
      const first = await get(path);
      expect(first.headers.etag).toBe(`"${first.body.meta.version}"`);
      expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      const again = await get(path).set('If-None-Match', `"x", W/${first.headers.etag}`).expect(304);
      expect(again.text).toBe('');
      await get(path).set('If-None-Match', '"x"').expect(200);
    });

    test('comes with the post, over REST in lists and alone', async () => {
      const alone = await get(`/api/articles/${scene().article}?panel=true&fields=title`).expect(200);
      expect(alone.body.data.panel.cited).toHaveLength(1);
      const list = await get('/api/articles?panel=true').expect(200);
      expect(list.body.data.length).toBeGreaterThan(1);
      for (const post of list.body.data) {
        expect(post.panel.cited).toHaveLength(post.documentId === scene().article ? 1 : 0);
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
      expect(posts.find(({ documentId }) => documentId === scene().article)?.panel.cited[0]?.text).toBe(
        'gần 60 tỉ đồng'
      );
    });

    test('GraphQL has the pages of organisations and clusters', async () => {
      const { data, errors } = await app().graphql(
        `query ($cluster: ID!, $organisation: ID!) {
          emulationClusterPanel(documentId: $cluster, period: "2024") { members { name role values { indicator rank { position } } } }
          organisationPanel(documentId: $organisation, locale: "en") { subject { name } period { code } rows { text } }
        }`,
        { cluster: scene().cluster, organisation: scene().a }
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
      `/api/articles/${scene().article}/figures`,
      `/api/articles/${scene().article}?panel=true&populate=*`,
      '/api/articles?panel=true&populate=*',
      `/api/events/${scene().event}/figures`,
      `/api/organisations/${scene().a}/figures?period=2024`,
      `/api/organisations/${scene().b}/figures?period=2024`,
      `/api/organisations/${scene().d}/figures?period=2024`,
      `/api/organisations/${scene().country}/figures?period=2024`,
      `/api/emulation-clusters/${scene().cluster}/figures?period=2024`,
    ];

    test('drafts, unverified figures, private notes, key columns and words of unpublished posts', async () => {
      for (const path of paths()) {
        const { text } = await get(path).expect(200);
        expect(text).not.toMatch(FORBIDDEN);
      }
    });

    test('a figure from an unpublished post is shown without its source', async () => {
      const { body } = await get(`/api/organisations/${scene().b}/figures?period=2024`);
      expect(row(body.data.rows, 'gift-value')).toMatchObject({ value: 20_000_000_000, source: null });
    });

    test('the panel of a draft: to the public it does not exist', async () => {
      const { body } = await get(`/api/articles/${scene().draftArticle}/figures`).expect(404);
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
      const { body } = await get(`/api/${type}/${scene()[name]}/figures${query}`).expect(400);
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
        await get(`/api/articles/${scene().article}/figures`).expect(403);
        await get(`/api/articles/${scene().article}?panel=true`).expect(403);
        const { errors } = await app().graphql('{ articles { panel { version } } }');
        expect(errors?.[0]?.message).toMatch(/Forbidden/);
        await permissions.create({ data: where });
      }
      await get(`/api/articles/${scene().article}/figures`).expect(200);
    });
  });
});
