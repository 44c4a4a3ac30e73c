import { allow } from '../aggregates/allow';
import { eachDatabaseOf } from '../aggregates/boot-types';
import { SHOP, write } from '../aggregates/shop-types';

interface Body {
  data: { keys: Record<string, unknown>; [name: string]: unknown }[];
  meta: Record<string, unknown>;
  error?: { message: string; status: number };
}

eachDatabaseOf(SHOP, { timeZone: 'Asia/Ho_Chi_Minh' }, 'GET /api/{plural}/aggregate', (app) => {
  beforeAll(async () => {
    const { strapi } = app();
    await allow(strapi, 'public', [
      'api::sale.sale.find',
      'api::sale.sale.findOne',
      'api::store.store.find',
      'api::label.label.find',
    ]);
    await allow(strapi, 'public', ['api::keeper.keeper.find', 'api::keeper.keeper.findOne']);
    const [north, south] = [
      await write(strapi, 'store', { name: 'north' }),
      await write(strapi, 'store', { name: 'south' }),
    ];
    const [cheap, rare] = [
      await write(strapi, 'label', { name: 'cheap' }),
      await write(strapi, 'label', { name: 'rare' }),
    ];
    const boxes = [
      { material: 'paper', grams: 5 },
      { material: 'paper', grams: 5 },
      { material: 'tin', grams: 50 },
    ];
    await write(strapi, 'sale', {
      quantity: 5,
      price: 0.1,
      shop: north,
      day: '2023-12-31',
      tags: [cheap, rare],
      boxes,
    });
    await write(strapi, 'sale', { quantity: 7, price: 0.2, shop: north, day: '2024-01-01', tags: [cheap] });
    await write(strapi, 'sale', {
      quantity: null,
      price: 0.3,
      shop: south,
      box: { material: 'tin', grams: 9 },
    });
    await write(strapi, 'sale', { quantity: 1, price: null, shop: null, day: '2024-07-01' });
    await write(strapi, 'sale', { quantity: 1000, price: 1000 }, { status: 'draft' });
  });

  const get = async (query: string) =>
    (await app().http.get(`/api/sales/aggregate?${query}`)) as unknown as { status: number; body: Body };

  test('wins over /api/sales/:id and counts published documents once', async () => {
    const { status, body } = await get('');

    expect(status).toBe(200);
    expect(body.data).toEqual([{ keys: {}, count: 4 }]);
    expect(body.meta).toEqual({
      pagination: { start: 0, limit: 1000, total: 1 },
      timeZone: 'Asia/Ho_Chi_Minh',
    });
  });

  test('measures, exactly, and skips nulls', async () => {
    const { body } = await get(
      'aggregate[sum]=price,quantity&aggregate[avg]=quantity&aggregate[median]=price&aggregate[min]=day&aggregate[max]=day&aggregate[countDistinct]=shop'
    );

    expect(body.data).toEqual([
      {
        keys: {},
        sum: { price: 0.6, quantity: 13 },
        avg: { quantity: 13 / 3 },
        median: { price: 0.2 },
        min: { day: '2023-12-31' },
        max: { day: '2024-07-01' },
        countDistinct: { shop: 2 },
      },
    ]);
  });

  test('groups by a relation path and a date; keys without a value come last', async () => {
    const { body } = await get('aggregate[sum]=quantity&groupBy[0]=shop.name&groupBy[1]=day:year');

    expect(body.data).toEqual([
      { keys: { 'shop.name': 'north', 'day:year': '2023' }, sum: { quantity: 5 } },
      { keys: { 'shop.name': 'north', 'day:year': '2024' }, sum: { quantity: 7 } },
      { keys: { 'shop.name': 'south', 'day:year': null }, sum: { quantity: null } },
      { keys: { 'shop.name': null, 'day:year': '2024' }, sum: { quantity: 1 } },
    ]);
  });

  test('a document is in each of its to-many groups, once in each, and the answer says so', async () => {
    const { body } = await get('aggregate[count]=*&aggregate[sum]=quantity&groupBy=boxes.material');

    expect(body.data).toEqual([
      { keys: { 'boxes.material': 'paper' }, count: 1, sum: { quantity: 5 } },
      { keys: { 'boxes.material': 'tin' }, count: 1, sum: { quantity: 5 } },
      { keys: { 'boxes.material': null }, count: 3, sum: { quantity: 8 } },
    ]);
    expect(body.meta.overlapping).toEqual(['boxes.material']);
  });

  test('takes filters, sort, a page, and measures the remainder', async () => {
    const { body } = await get(
      'aggregate[count]=*&aggregate[sum]=quantity&aggregate[median]=quantity&groupBy=day:half&filters[quantity][$gte]=1&sort=sum.quantity:desc&pagination[limit]=1&remainder=true'
    );

    expect(body.data).toEqual([
      { keys: { 'day:half': '2024-H1' }, count: 1, sum: { quantity: 7 }, median: { quantity: 7 } },
    ]);
    expect(body.meta).toMatchObject({
      pagination: { start: 0, limit: 1, total: 3 },
      remainder: { groups: 2, count: 2, sum: { quantity: 6 }, median: { quantity: 3 } },
    });
  });

  test('a document in several of the remaining groups is in the remainder once', async () => {
    const { body } = await get(
      'aggregate[count]=*&aggregate[sum]=quantity&groupBy=tags.name&sort=tags.name:desc&pagination[limit]=1&remainder=true&filters[tags][name][$notNull]=true'
    );

    expect(body.data).toEqual([{ keys: { 'tags.name': 'rare' }, count: 1, sum: { quantity: 5 } }]);
    expect(body.meta.remainder).toEqual({ groups: 1, count: 2, sum: { quantity: 12 } });
  });

  test('having holds for measures that are not shown', async () => {
    const { body } = await get('groupBy=shop.name&having[sum][quantity][$gt]=5&having[count][$gte]=2');

    expect(body.data).toEqual([{ keys: { 'shop.name': 'north' }, count: 2 }]);
  });

  test('having compares with nothing, times and either of two conditions', async () => {
    const nothing = await get('groupBy=shop.name&having[sum][quantity][$null]=true');
    const late = await get(
      'groupBy=shop.name&having[$or][0][max][day][$gt]=2024-06-30&having[$or][1][avg][price][$eq]=0.3'
    );
    const opposite = await get(
      'groupBy=shop.name&having[$not][sum][quantity][$between][0]=2&having[$not][sum][quantity][$between][1]=99'
    );

    expect(nothing.body.data.map(({ keys }) => keys['shop.name'])).toEqual(['south']);
    expect(late.body.data.map(({ keys }) => keys['shop.name'])).toEqual(['south', null]);
    expect(opposite.body.data.map(({ keys }) => keys['shop.name'])).toEqual(['south', null]);
  });

  test.each([
    ['aggregate[total]=quantity', 'aggregate[total]', 'countDistinct'],
    ['aggregate[count]=quantity', 'aggregate[count]', 'countDistinct'],
    ['aggregate[sum]=title', 'aggregate[sum]', 'type string'],
    ['aggregate[sum]=notes', 'aggregate[sum]', 'type json'],
    ['aggregate[sum]=nothing', 'aggregate[sum]', 'no field "nothing"'],
    ['aggregate[sum]=boxes.grams', 'aggregate[sum]', 'several values'],
    ['aggregate=sum', 'aggregate', 'aggregate[sum]=price'],
    ['groupBy=quantity:month', 'groupBy', 'no date'],
    ['groupBy=day:fortnight', 'groupBy', 'fortnight'],
    ['groupBy=box', 'groupBy', 'type component'],
    ['groupBy=notes', 'groupBy', 'type json'],
    ['groupBy[0]=day&groupBy[1]=day', 'groupBy[1]', 'twice'],
    ['having[count][$like]=2', 'having[count][$like]', '$gte'],
    ['having[count][$gte]=many', 'having[count][$gte]', 'number'],
    ['having[max][day][$gt]=yesterday', 'having[max][day][$gt]', 'date'],
    ['having[sum][$gte]=2', 'having[sum]', 'name the field'],
    ['having[total][quantity][$gte]=2', 'having[total]', 'countDistinct'],
    ['sort=quantity:desc', 'sort', 'neither a measure'],
    ['pagination[limit]=0', 'pagination[limit]', 'whole number'],
    ['pagination[size]=3', 'pagination[size]', 'unknown'],
    ['pagination[limit]=100000', 'pagination[limit]', 'at most'],
    ['pagination[limit]=1&pagination[page]=1', 'pagination', 'not both'],
    ['remainder=true', 'remainder', 'pagination[limit]'],
    ['remainder=yes&pagination[limit]=1', 'remainder', 'true or false'],
    ['locale=*', 'locale', 'one locale'],
    ['locale[0]=en', 'locale', 'one locale'],
    ['status=live', 'status', 'published'],
    ['group=day', 'group', 'unknown'],
    ['populate=*', 'populate', 'unknown'],
    ['groupBy=title,day,paid,colour', 'groupBy', '3 dimensions'],
  ])('%s is a 400 that names %s and says %s', async (query, parameter, remedy) => {
    const { status, body } = await get(query);

    expect(status).toBe(400);
    expect(body.error?.message).toContain(`"${parameter}"`);
    expect(body.error?.message).toContain(remedy);
  });

  test('an unknown field in filters is a 400, as in find', async () => {
    expect((await get('filters[nothing][$eq]=1')).status).toBe(400);
  });

  test('a content type that is not enabled has no such route', async () => {
    expect((await app().http.get('/api/keepers/aggregate')).status).toBe(404);
  });

  test('is in the OpenAPI document, with its parameters and its answer', async () => {
    const { generate } = await import('@strapi/openapi');
    const { document } = generate(app().strapi, { type: 'content-api' });
    const operation = document.paths?.['/sales/aggregate']?.get;

    const names = operation?.parameters?.map((parameter) => ('name' in parameter ? parameter.name : ''));
    expect(names).toEqual(
      expect.arrayContaining(['aggregate[sum]', 'groupBy', 'having', 'sort', 'remainder'])
    );
    expect(JSON.stringify(operation?.responses['200'])).toContain('"keys"');
    expect(JSON.stringify(operation)).not.toContain('margin');
  });

  test('the permissions page can list the route', async () => {
    const routes = await app().strapi.contentAPI.getRoutesMap();

    expect(routes['api::sale']?.map(({ handler, path }) => `${String(handler)} ${path}`)).toContain(
      'api::sale.sale.find /api/sales/aggregate'
    );
  });
});
