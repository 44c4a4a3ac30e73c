import { eachDatabase } from '../helpers/strapi';

eachDatabase('slugs', (app) => {
  const articles = () => app().strapi.documents('api::article.article');
  const published = (title: string, slug?: string) =>
    articles().create({ data: { title, slug }, locale: 'vi', status: 'published' });

  beforeAll(async () => {
    const role = await app()
      .strapi.db.query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    for (const action of ['api::article.article.find', 'api::article.article.findOne'])
      await app()
        .strapi.db.query('plugin::users-permissions.permission')
        .create({ data: { action, role: role.id } });
  });

  test('come from the title, with numbers kept apart', async () => {
    const { slug } = await published('Trao 1.653/1.450 suất quà & đạt 114%');
    expect(slug).toBe('trao-1-653-1-450-suat-qua-va-dat-114-phan-tram');
  });

  test('are never empty and never twice', async () => {
    const slugs = [];
    for (const title of ['!!!', '—', 'Article']) slugs.push((await published(title)).slug);
    expect(slugs).toEqual(['article', 'article-2', 'article-3']);
  });

  test('stay when the title changes and change when the editor says so', async () => {
    const { documentId } = await published('Tết sum vầy');
    const renamed = await articles().update({ documentId, locale: 'vi', data: { title: 'Tết khác' } });
    expect(renamed?.slug).toBe('tet-sum-vay');
    const moved = await articles().update({ documentId, locale: 'vi', data: { slug: 'Tết Ất Tỵ' } });
    expect(moved?.slug).toBe('tet-at-ty');
  });

  test('are unique within a locale, not across', async () => {
    const { documentId } = await published('Covid');
    const english = await articles().update({ documentId, locale: 'en', data: { title: 'Covid' } });
    expect(english?.slug).toBe('covid');
    expect((await published('Covid')).slug).toBe('covid-2');
  });

  test('are unique in the database itself', async () => {
    await published('Một địa chỉ');
    const direct = app()
      .strapi.db.query('api::article.article')
      .create({
        data: { title: 'x', slug: 'mot-dia-chi', locale: 'vi', documentId: 'other', publishedAt: new Date() },
      });
    await expect(direct).rejects.toHaveProperty('message', expect.stringMatching(/unique/i));
  });

  test('a copy gets its own', async () => {
    const { documentId } = await published('Bản gốc');
    const copy = await articles().clone({ documentId, locale: 'vi' });
    expect(copy?.entries[0]?.slug).toBe('ban-goc-2');
  });

  test('find a post over REST, by slug as well as by documentId', async () => {
    const { documentId } = await published('Tìm theo đường dẫn');
    for (const id of [documentId, 'tim-theo-duong-dan']) {
      const { body } = await app().http.get(`/api/articles/${id}`).expect(200);
      expect(body.data.documentId).toBe(documentId);
    }
    await app().http.get('/api/articles/khong-co').expect(404);
  });

  test('an old address answers with the new one, only once that is public', async () => {
    const { documentId } = await published('Địa chỉ cũ');
    await articles().update({ documentId, locale: 'vi', data: { slug: 'dia-chi-moi' } });
    await app().http.get('/api/articles/dia-chi-moi').expect(404);
    await articles().publish({ documentId, locale: 'vi' });

    const moved = await app().http.get('/api/articles/dia-chi-cu?locale=vi').expect(301);
    expect(moved.headers.location).toBe('/api/articles/dia-chi-moi?locale=vi');
    await app().http.get(moved.headers.location!).expect(200);
    expect((await published('Địa chỉ cũ')).slug).toBe('dia-chi-cu-2');
  });
});
