import type { Core, UID } from '@strapi/strapi';
import { eachDatabase } from '../helpers/strapi';

interface Sample {
  loadSample(
    strapi: Core.Strapi,
    options?: { onProgress?: (progress: { step: string; done: number; total: number }) => void }
  ): Promise<{ written: number; total: number }>;
  isEmpty(strapi: Core.Strapi): Promise<boolean>;
  needsSample(strapi: Core.Strapi): Promise<boolean>;
}

interface Figure {
  documentId: string;
  period: string;
  value: number;
  quote: string;
  indicator: { code: string } | null;
  organisation: { documentId: string } | null;
  cluster: { documentId: string } | null;
  article: { documentId: string } | null;
}

const MINUTES = 60_000;
/** The command loads what the build made; so does this test. */
const { loadSample, isEmpty, needsSample } = jest.requireActual<Sample>('../../dist/database/sample');

const countRows = async (strapi: Core.Strapi) => {
  const uids = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)].filter(
    (uid) => uid.startsWith('api::') || uid === 'plugin::upload.file' || !uid.includes('::')
  );
  const counts: Record<string, number> = {};
  for (const uid of uids) counts[uid] = await strapi.db.query(uid as UID.Schema).count();
  return counts;
};

const textOf = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(textOf).join('\n');
  const { text, children = [] } = node as { text?: string; children?: unknown[] };
  return text ?? children.map(textOf).join('');
};

eachDatabase('the sample newsroom', (app) =>
  describe('once loaded', () => {
    let first: { written: number; total: number };
    const steps: string[] = [];

    beforeAll(async () => {
      const { strapi } = app();
      expect(await isEmpty(strapi)).toBe(true);
      expect(await needsSample(strapi)).toBe(true);

      // The first load breaks off half way: the database refuses the awards.
      const stop = strapi.db.lifecycles.subscribe({
        models: ['api::award.award'],
        beforeCreate: () => {
          throw new Error('no room for awards');
        },
      });
      await expect(loadSample(strapi)).rejects.toThrow(
        /^Sample newsroom: awards "Cờ thi đua năm 2024 cho LĐLĐ tỉnh Cao Bằng" could not be loaded – no room for awards/
      );
      stop();
      expect(await isEmpty(strapi)).toBe(false);
      expect(await needsSample(strapi)).toBe(true);

      first = await loadSample(strapi, { onProgress: ({ step }) => steps.push(step) });
    }, 10 * MINUTES);

    test('goes on where a load broke off, and then is complete', async () => {
      expect(first.written).toBeGreaterThan(20);
      expect(first.written).toBeLessThan(first.total / 2);
      expect(steps).toHaveLength(first.total);
      expect(await needsSample(app().strapi)).toBe(false);
    });

    test('a second load changes nothing', async () => {
      const before = await countRows(app().strapi);
      expect(before['api::article.article']).toBeGreaterThan(0);

      const { written } = await loadSample(app().strapi);

      expect(written).toBe(0);
      expect(await countRows(app().strapi)).toEqual(before);
    });

    test('what is missing comes back, and what an editor changed stays', async () => {
      const { strapi } = app();
      const questions = strapi.documents('api::question.question');
      const question = await questions.findFirst({ locale: 'vi' });
      const asked = { documentId: question?.documentId ?? '' };
      await questions.delete({ ...asked, locale: 'en' });
      await questions.update({ ...asked, locale: 'vi', data: { answeredBy: 'Sửa tay' } });
      const figures = strapi.documents('api::figure.figure');
      const figure = await figures.findFirst({ status: 'published' });
      const counted = { documentId: figure?.documentId ?? '' };
      await figures.unpublish(counted);

      const { written } = await loadSample(strapi);

      expect(written).toBe(2);
      expect((await questions.findOne({ ...asked, locale: 'vi' }))?.answeredBy).toBe('Sửa tay');
      expect(await questions.findOne({ ...asked, locale: 'en', status: 'published' })).toBeTruthy();
      expect(await figures.findOne({ ...counted, status: 'published' })).toBeTruthy();
    });

    test('readers get at least eight posts, three of them in English, and no draft', async () => {
      const posts = async (locale: string) => {
        const query = { locale, 'fields[0]': 'slug', 'pagination[pageSize]': 100 };
        const { body } = await app().http.get('/api/articles').query(query).expect(200);
        return (body as { data: { slug: string }[] }).data.map(({ slug }) => slug);
      };
      const vietnamese = await posts('vi');
      expect(vietnamese.length).toBeGreaterThanOrEqual(8);
      expect((await posts('en')).length).toBeGreaterThanOrEqual(3);
      expect(vietnamese.filter((slug) => slug.includes('ban-nhap'))).toEqual([]);
    });

    test('more than 100 published figures over three years, each of a subject, each quoted in its published post', async () => {
      const { strapi } = app();
      const figures = (await strapi.documents('api::figure.figure').findMany({
        status: 'published',
        populate: ['indicator', 'organisation', 'cluster', 'article'],
      })) as unknown as Figure[];
      const posts = await strapi
        .documents('api::article.article')
        .findMany({ locale: 'vi', status: 'published' });
      const bodies = new Map(posts.map(({ documentId, body }) => [documentId, textOf(body)]));

      expect(figures.length).toBeGreaterThan(100);
      expect(new Set(figures.map(({ period }) => period.slice(0, 4))).size).toBeGreaterThanOrEqual(3);
      expect(figures.filter(({ indicator }) => !indicator)).toEqual([]);
      expect(figures.filter(({ organisation, cluster }) => !organisation === !cluster)).toEqual([]);
      expect(
        figures.filter(({ article, quote }) => !bodies.get(article?.documentId ?? '')?.includes(quote))
      ).toEqual([]);
    });

    test('there are unverified figures that only editors see', async () => {
      const figures = app().strapi.documents('api::figure.figure');
      const drafts = await figures.count({ status: 'draft' });
      expect(drafts - (await figures.count({ status: 'published' }))).toBeGreaterThanOrEqual(3);
    });

    test.each(['vi', 'en'])('clusters know their members, leaders and targets in %s', async (locale) => {
      const cluster = await app()
        .strapi.documents('api::emulation-cluster.emulation-cluster')
        .findFirst({
          locale,
          filters: { number: 1, owner: { name: { $contains: 'Ví Dụ' } } },
          populate: {
            years: {
              populate: { members: { populate: ['organisation'] }, targets: { populate: ['indicator'] } },
            },
          },
        });
      const years = cluster?.years ?? [];
      expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
      const last = years.at(-1);
      expect(last?.members?.map(({ organisation }) => organisation?.locale)).toEqual(Array(7).fill(locale));
      expect(last?.members?.find(({ role }) => role === 'leader')?.organisation?.name).toMatch(/Thí Dụ/);
      expect(last?.targets?.map(({ indicator }) => indicator?.code)).toEqual([
        'members-admitted',
        'houses-supported',
      ]);
    });

    test('every document that readers address has a slug in each of its languages', async () => {
      const { strapi } = app();
      const withSlug = Object.entries(strapi.contentTypes).filter(
        ([uid, type]) =>
          uid.startsWith('api::') && 'slug' in type.attributes && uid !== 'api::redirect.redirect'
      );
      expect(withSlug.length).toBeGreaterThan(10);
      for (const [uid] of withSlug) {
        expect([
          uid,
          await strapi.db.query(uid as UID.ContentType).count({ where: { slug: { $null: true } } }),
        ]).toEqual([uid, 0]);
      }
    });

    test('pictures have their sizes, and the published posts their covers', async () => {
      const { strapi } = app();
      const files = await strapi.db.query('plugin::upload.file').findMany({ where: { mime: 'image/jpeg' } });
      expect(files.length).toBeGreaterThan(10);
      for (const { name, formats } of files)
        expect([name, Object.keys(formats)]).toEqual([
          name,
          expect.arrayContaining(['thumbnail', 'small', 'large']),
        ]);
      const posts = await strapi
        .documents('api::article.article')
        .findMany({ locale: 'vi', status: 'published', populate: { cover: { populate: ['image'] } } });
      for (const { slug, cover } of posts)
        expect([slug, cover?.image?.url, cover?.alt]).toEqual([
          slug,
          expect.stringMatching(/\.jpg$/),
          expect.any(String),
        ]);
    });
  })
);
