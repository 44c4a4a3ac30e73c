import type { UID } from '@strapi/strapi';
import type { AggregateQuery } from '../../src/plugins/aggregates/server/core/query';
import { getService } from '../../src/plugins/aggregates/server/get-service';
import { eachDatabaseOf } from '../aggregates/boot-types';
import { SHOP, write } from '../aggregates/shop-types';

const SALE = 'api::sale.sale' as UID.ContentType;
const MAX = Number.MAX_SAFE_INTEGER;

eachDatabaseOf(SHOP, { timeZone: 'Asia/Ho_Chi_Minh' }, 'known traps', (app) => {
  const run = (query: AggregateQuery) => getService(app().strapi, 'aggregate').run(SALE, query);
  const one = async (query: AggregateQuery) => (await run(query)).groups[0];
  const titled = (title: string) => ({ filters: { title } });

  test('draft leak: a changed draft of a published document is measured as published', async () => {
    const documentId = await write(app().strapi, 'sale', { title: 'draft leak', quantity: 1 });
    await app()
      .strapi.documents(SALE)
      .update({ documentId, data: { quantity: 99 } } as never);

    expect(await one({ ...titled('draft leak'), aggregate: { count: '*', sum: 'quantity' } })).toMatchObject({
      count: 1,
      sum: { quantity: 1 },
    });
    expect(
      await one({ ...titled('draft leak'), status: 'draft', aggregate: { sum: 'quantity' } })
    ).toMatchObject({
      sum: { quantity: 99 },
    });
  });

  test('locale double count: a document in two locales is one document', async () => {
    const { strapi } = app();
    await strapi.plugin('i18n').service('locales').create({ code: 'vi', name: 'vi' });
    const documentId = await write(strapi, 'sale', { title: 'locales', quantity: 3 });
    await strapi.documents(SALE).update({
      documentId,
      locale: 'vi',
      data: { title: 'locales', quantity: 4 },
      status: 'published',
    } as never);

    const sum = { ...titled('locales'), aggregate: { count: '*' as const, sum: 'quantity' } };
    expect(await one(sum)).toMatchObject({ count: 1, sum: { quantity: 3 } });
    expect(await one({ ...sum, locale: 'vi' })).toMatchObject({ count: 1, sum: { quantity: 4 } });
  });

  test('a filter through a to-many relation multiplies nothing', async () => {
    const { strapi } = app();
    const tags = [await write(strapi, 'label', { name: 'x1' }), await write(strapi, 'label', { name: 'x2' })];
    await write(strapi, 'sale', {
      title: 'to-many',
      quantity: 10,
      tags,
      boxes: [{ grams: 1 }, { grams: 2 }],
    });

    const filters = { title: 'to-many', tags: { name: { $startsWith: 'x' } }, boxes: { grams: { $gt: 0 } } };
    expect(
      await one({ filters, aggregate: { count: '*', sum: 'quantity', median: 'quantity' } })
    ).toMatchObject({
      count: 1,
      sum: { quantity: 10 },
      median: { quantity: 10 },
    });
  });

  test('to-many overlap: grouping by two fields of the same related documents keeps them together', async () => {
    const { strapi } = app();
    const boxes = [
      { material: 'tin', grams: 1 },
      { material: 'oak', grams: 2 },
      { material: 'oak', grams: 2 },
    ];
    await write(strapi, 'sale', { title: 'overlap', quantity: 1, boxes });

    const { groups, overlapping } = await run({
      ...titled('overlap'),
      groupBy: ['boxes.material', 'boxes.grams'],
    });

    expect(groups).toEqual([
      { keys: { 'boxes.material': 'oak', 'boxes.grams': 2 }, count: 1 },
      { keys: { 'boxes.material': 'tin', 'boxes.grams': 1 }, count: 1 },
    ]);
    expect(overlapping).toEqual(['boxes.material', 'boxes.grams']);
  });

  test('17:00Z is already tomorrow in Vietnam', async () => {
    for (const soldAt of ['2024-12-31T16:59:59.999Z', '2024-12-31T17:00:00.000Z']) {
      await write(app().strapi, 'sale', { title: 'midnight', soldAt });
    }

    const keys = async (groupBy: string) =>
      (await run({ ...titled('midnight'), groupBy })).groups.map((group) => group.keys[groupBy]);
    expect(await keys('soldAt:day')).toEqual(['2024-12-31', '2025-01-01']);
    expect(await keys('soldAt:year')).toEqual(['2024', '2025']);
    expect(await keys('soldAt:half')).toEqual(['2024-H2', '2025-H1']);
    expect(await keys('soldAt:quarter')).toEqual(['2024-Q4', '2025-Q1']);
    expect(await keys('soldAt:month')).toEqual(['2024-12', '2025-01']);
    expect(await keys('soldAt:week')).toEqual(['2025-W01']);
    expect(await keys('soldAt')).toEqual(['2024-12-31T16:59:59.999Z', '2024-12-31T17:00:00.000Z']);
  });

  test('decimals are added as decimals', async () => {
    for (const price of [0.1, 0.2, 0.3, 123_456_789_012.3456])
      await write(app().strapi, 'sale', { title: 'cents', price });

    expect(await one({ ...titled('cents'), aggregate: { sum: 'price' } })).toMatchObject({
      sum: { price: 123_456_789_012.9456 },
    });
  });

  test.each(['price', 'serial'])(
    '%s: sums are exact to 2^53 - 1, an error beyond; averages still work',
    async (field) => {
      const title = `large ${field}`;
      const value = (number: number) => ({ title, [field]: field === 'serial' ? String(number) : number });
      await write(app().strapi, 'sale', value(MAX - 1));
      await write(app().strapi, 'sale', value(1));
      expect(await one({ ...titled(title), aggregate: { sum: field, max: field } })).toMatchObject({
        sum: { [field]: MAX },
        max: { [field]: MAX - 1 },
      });

      for (let copy = 0; copy < 3; copy += 1) await write(app().strapi, 'sale', value(MAX));
      await expect(run({ ...titled(title), aggregate: { sum: field } })).rejects.toThrow(
        /more digits than a JSON number/
      );
      const { avg } = (await one({ ...titled(title), aggregate: { avg: field } })) ?? {};
      expect(avg?.[field]).toBeCloseTo((MAX * 4) / 5, 0);
    }
  );

  test('sums that overflow 64 bits are an error that says so, never a wrong number', async () => {
    for (let copy = 0; copy < 3; copy += 1) {
      await write(app().strapi, 'sale', { title: 'overflow', serial: '9223372036854775807' });
    }

    await expect(run({ ...titled('overflow'), aggregate: { sum: 'serial' } })).rejects.toThrow(
      /more digits than a JSON number/
    );
  });

  test('empty groups: no documents give one group that counts zero, and no group when grouped', async () => {
    const nothing = titled('nobody');

    expect(
      await run({ ...nothing, aggregate: { count: '*', sum: 'quantity', countDistinct: 'colour' } })
    ).toMatchObject({
      groups: [{ keys: {}, count: 0, sum: { quantity: null }, countDistinct: { colour: 0 } }],
      total: 1,
    });
    expect(await run({ ...nothing, groupBy: 'colour' })).toMatchObject({ groups: [], total: 0 });
  });

  test('null keys and empty texts are different groups', async () => {
    for (const value of [null, '', 'x'])
      await write(app().strapi, 'sale', { title: 'nulls', box: { material: value } });

    const { groups } = await run({ ...titled('nulls'), groupBy: 'box.material' });
    expect(groups.map(({ keys }) => keys['box.material'])).toEqual(['', 'x', null]);
  });

  test('types are the same on both databases', async () => {
    const sale = {
      title: 'types',
      price: 1.5,
      quantity: 2,
      serial: '3',
      weight: 0.25,
      day: '2024-02-29',
      soldAt: '2024-02-29T12:00:00.000Z',
      paid: true,
      colour: 'red',
    };
    await write(app().strapi, 'sale', sale);
    const fields = Object.keys(sale).filter((name) => name !== 'paid');

    const measured = await one({
      ...titled('types'),
      aggregate: { min: fields, max: fields, avg: ['price', 'serial', 'weight'] },
    });
    const keys = await Promise.all(
      Object.keys(sale).map(async (groupBy) => (await one({ ...titled('types'), groupBy }))?.keys[groupBy])
    );

    const { paid, ...rest } = { ...sale, serial: 3 };
    expect(measured).toEqual({
      keys: {},
      min: rest,
      max: rest,
      avg: { price: 1.5, serial: 3, weight: 0.25 },
    });
    expect(keys).toEqual(Object.values({ ...sale, serial: 3 }));
    expect(paid).toBe(true);
  });

  test('texts are ordered by code point on both databases', async () => {
    for (const colour of ['b', 'B', 'đ', 'a'])
      await write(app().strapi, 'sale', { title: 'order', box: { material: colour } });

    const { groups } = await run({ ...titled('order'), groupBy: 'box.material' });
    expect(groups.map(({ keys }) => keys['box.material'])).toEqual(['B', 'a', 'b', 'đ']);
  });

  const INJECTION = `x'); drop table sales; --`;
  test.each([
    ['aggregate', { aggregate: { sum: INJECTION } }],
    ['a function', { aggregate: { [INJECTION]: 'quantity' } }],
    ['groupBy', { groupBy: INJECTION }],
    ['an interval', { groupBy: `day:${INJECTION}` }],
    ['sort', { sort: INJECTION }],
    ['having', { having: { sum: { [INJECTION]: { $gt: 1 } } } }],
    ['a comparison', { having: { count: { [INJECTION]: 1 } } }],
    ['a compared number', { having: { count: { $gt: INJECTION } } }],
    ['pagination', { pagination: { limit: INJECTION } }],
    ['locale', { locale: INJECTION }],
    ['status', { status: INJECTION }],
    ['filters', { filters: { [INJECTION]: 1 } }],
  ])('SQL in %s is refused', async (_, query) => {
    await expect(run(query as never)).rejects.toThrow(/Invalid/);
  });

  test('SQL in values stays a value', async () => {
    const before = await one({});

    expect(await one({ filters: { title: INJECTION } })).toEqual({ keys: {}, count: 0 });
    expect(await run({ groupBy: 'title', having: { max: { title: { $eq: INJECTION } } } })).toMatchObject({
      total: 0,
    });
    expect(await one({})).toEqual(before);
  });

  test('every query is one SQL statement', async () => {
    const seen: string[] = [];
    const listen = ({ sql }: { sql: string }) => void seen.push(sql);
    app().strapi.db.connection.on('query', listen);
    await run({
      locale: 'en',
      aggregate: { count: '*', sum: 'price', median: 'quantity', countDistinct: 'shop' },
      groupBy: ['shop.name', 'tags.name', 'day:year'],
      filters: { tags: { name: { $ne: 'x' } } },
      having: { count: { $gte: 1 } },
      sort: 'sum.price:desc',
      pagination: { limit: 2 },
      remainder: true,
    });
    app().strapi.db.connection.removeListener('query', listen);

    expect(seen.filter((sql) => !/^(BEGIN|COMMIT|select set_config)/i.test(sql))).toHaveLength(1);
  });
});
