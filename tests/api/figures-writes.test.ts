import type { UID } from '@strapi/strapi';
import { eachDatabase } from '../helpers/strapi';

eachDatabase('figures as they are written', (app) => {
  const FIGURE = 'api::figure.figure';
  const figures = () => app().strapi.documents(FIGURE);
  let indicator = '';
  let organisation = '';
  let cluster = '';

  const make = async (uid: UID.CollectionType, data: object) =>
    (
      await app()
        .strapi.documents(uid)
        .create({ data } as never)
    ).documentId;
  const draft = (data: object) =>
    figures().create({ data: { period: '2024', scope: 'total', qualifier: 'exact', ...data } } as never);
  const verified = (data: object) =>
    figures().create({
      data: {
        period: '2024',
        scope: 'total',
        qualifier: 'exact',
        indicator,
        organisation,
        value: 1,
        ...data,
      },
      status: 'published',
    } as never);
  const count = () => app().strapi.db.query(FIGURE).count();
  const row = (documentId: string, published: boolean) =>
    app()
      .strapi.db.query(FIGURE)
      .findOne({ where: { documentId, publishedAt: published ? { $notNull: true } : { $null: true } } });

  beforeAll(async () => {
    indicator = await make('api::indicator.indicator', {
      code: 'gift-value',
      name: 'Giá trị quà',
      unit: 'vnd',
      kind: 'flow',
    });
    organisation = await make('api::organisation.organisation', {
      name: 'Đơn vị thử nghiệm',
      level: 'province',
    });
    cluster = await make('api::emulation-cluster.emulation-cluster', { name: 'Cụm thử nghiệm', number: 1 });
  });

  test.each([
    ['a period that is no period', { period: '2024-13' }, 'period', '"2024-13"'],
    ['a term that ends before it begins', { period: '2023/2018' }, 'period', '"2023/2018"'],
    ['a value beyond 2⁵³−1', { value: 9_007_199_254_740_992 }, 'value', '9007199254740991'],
    ['a value of five decimals', { value: 0.12345 }, 'value', '4 chữ số thập phân'],
    ['a target of five decimals', { target: 1.00001 }, 'target', 'Chỉ tiêu được giao'],
    ['an upper end without a lower one', { upper: 5 }, 'value', 'đầu dưới'],
    ['an upper end below the lower one', { value: 5, upper: 4 }, 'upper', 'nhỏ hơn'],
    ['a numerator alone', { numerator: 3 }, 'denominator', 'Mẫu số'],
    ['a denominator alone', { denominator: 3 }, 'numerator', 'Tử số'],
    ['a denominator of zero', { numerator: 3, denominator: 0 }, 'denominator', 'lớn hơn 0'],
    ['a day before the period', { value: 1, asOf: '2023-12-31' }, 'asOf', '2023-12-31'],
  ])('refuses %s, draft or not, and names the field', async (_name, data, field, words) => {
    const before = await count();
    await expect(draft(data)).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(words),
      details: { errors: [expect.objectContaining({ path: [field] })] },
    });
    expect(await count()).toBe(before);
  });

  test('refuses two subjects, draft or not', async () => {
    await expect(draft({ organisation, cluster })).rejects.toThrow('không cả hai');
    await expect(verified({ cluster })).rejects.toThrow('không cả hai');
  });

  test.each([
    ['an indicator', { indicator: null }, 'indicator'],
    ['a subject', { organisation: null }, 'organisation'],
    ['a value', { value: null }, 'value'],
  ])(
    'a draft may lack %s; a verified figure may not, and nothing of it stays',
    async (_name, data, field) => {
      const { documentId } = await draft({ indicator, organisation, value: 1, ...data });
      const before = await count();

      await expect(figures().publish({ documentId })).rejects.toMatchObject({
        details: { errors: [expect.objectContaining({ path: [field] })] },
      });
      await expect(verified(data)).rejects.toThrow();

      expect(await count()).toBe(before);
    }
  );

  test('a figure that only carries a target may be verified', async () => {
    await expect(verified({ value: null, target: 1450 })).resolves.toMatchObject({ target: 1450 });
  });

  test.each([60_000_000_000, 9_007_199_254_740_991, 0, -12, 65.5, 0.0001])('takes %d', async (value) => {
    await expect(verified({ value })).resolves.toMatchObject({ value });
  });

  test('zero is stored as zero and nothing as nothing', async () => {
    const zero = await verified({ value: 0 });
    const nothing = await verified({ value: null, target: 0 });
    expect([(await row(zero.documentId, true))?.value, (await row(nothing.documentId, true))?.value]).toEqual(
      [0, null]
    );
  });

  test('keeps the documentIds of its relations in its own row, draft and published', async () => {
    const article = await make('api::article.article', { title: 'Bài thử nghiệm' });
    const { documentId } = await verified({ article });
    const keys = { indicatorKey: indicator, subjectKey: `organisation:${organisation}`, articleKey: article };
    expect(await row(documentId, false)).toMatchObject(keys);
    // The article is a draft, so the published row has no link to it; the key was kept.
    expect(await row(documentId, true)).toMatchObject(keys);
  });

  test('moves the keys with the relations and forgets an article that was taken away', async () => {
    const article = await make('api::article.article', { title: 'Bài thử nghiệm hai' });
    const { documentId } = await verified({ article });
    await figures().update({ documentId, data: { organisation: null, cluster, article: null } } as never);
    expect(await row(documentId, true)).toMatchObject({ subjectKey: `organisation:${organisation}` });

    await figures().publish({ documentId });

    expect(await row(documentId, true)).toMatchObject({ subjectKey: `cluster:${cluster}`, articleKey: null });
  });

  test('nobody writes the keys by hand', async () => {
    const { documentId } = await draft({ indicator, subjectKey: `cluster:${cluster}`, articleKey: 'x' });
    expect(await row(documentId, false)).toMatchObject({
      indicatorKey: indicator,
      subjectKey: null,
      articleKey: null,
    });
  });

  test('the query engine is no way round: a refused write leaves the row as it was', async () => {
    const { documentId } = await verified({ value: 7 });
    const engine = app().strapi.db.query(FIGURE);
    const where = { documentId, publishedAt: { $notNull: true } };

    await expect(engine.update({ where, data: { period: 'never' } })).rejects.toThrow('"never"');
    await expect(engine.update({ where, data: { value: 1e-5 } })).rejects.toThrow('4 chữ số');
    await expect(engine.updateMany({ where, data: { upper: 1 } })).rejects.toThrow('nhỏ hơn');
    const before = await count();
    await expect(engine.create({ data: { period: 'never', publishedAt: new Date() } })).rejects.toThrow();
    await expect(
      engine.createMany({ data: [{ period: '2024', value: 1, publishedAt: new Date() }] })
    ).rejects.toThrow('Chỉ tiêu thống kê');

    expect(await count()).toBe(before);
    expect(await row(documentId, true)).toMatchObject({ period: '2024', value: 7, upper: null });
  });

  test('the query engine fills the keys as well', async () => {
    const { documentId } = await draft({});
    const target = await app()
      .strapi.db.query('api::indicator.indicator')
      .findOne({ where: { code: 'gift-value' } });
    await app()
      .strapi.db.query(FIGURE)
      .update({ where: { documentId }, data: { indicator: target.id } });
    expect(await row(documentId, false)).toMatchObject({ indicatorKey: indicator });
  });

  test('a percentage is never an indicator that adds up', async () => {
    const data = { code: 'share', name: 'Tỉ lệ', unit: 'percent' };
    await expect(make('api::indicator.indicator', { ...data, kind: 'flow' })).rejects.toThrow('ratio');
    await expect(make('api::indicator.indicator', { ...data, kind: 'ratio' })).resolves.toBeTruthy();
  });
});
