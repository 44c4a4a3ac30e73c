import { eachDatabase } from '../helpers/strapi';
import { allow } from '../aggregates/allow';

const URL = '/api/awards/aggregate';

eachDatabase('GET /api/{plural}/aggregate', (app) => {
  beforeAll(async () => {
    const { strapi } = app();
    await allow(strapi, 'public', ['api::award.award.find', 'api::organisation.organisation.find']);
    const organisation = async (name: string, level: 'province' | 'grassroots') =>
      (await strapi.documents('api::organisation.organisation').create({ data: { name, level } as never })).documentId;
    const province = await organisation('Tỉnh A', 'province');
    const unit = await organisation('Cơ sở B', 'grassroots');
    const award = async (year: number, count: number | null, to: string | null, date: string | null) =>
      strapi.documents('api::award.award').create({
        data: { title: `${year}`, year, count, organisation: to, decisionDate: date } as never,
        status: 'published',
      });
    await award(2023, 5, province, '2023-12-31');
    await award(2024, 7, province, '2024-01-01');
    await award(2024, null, unit, null);
    await award(2024, 1, null, '2024-07-01');
    await strapi.documents('api::award.award').create({ data: { title: 'Bản nháp', year: 2024, count: 1000 } as never });
  });

  const get = async (query: string) => (await app().http.get(`${URL}?${query}`)) as { status: number; body: Body };
  interface Body {
    data: { keys: Record<string, unknown>; count?: number; [name: string]: unknown }[];
    meta: Record<string, unknown>;
    error?: { message: string; status: number };
  }

  test('wins over /api/awards/:id and counts published documents once', async () => {
    const { status, body } = await get('');

    expect(status).toBe(200);
    expect(body.data).toEqual([{ keys: {}, count: 4 }]);
    expect(body.meta).toMatchObject({ pagination: { start: 0, total: 1 }, timeZone: 'Asia/Ho_Chi_Minh' });
  });

  test('measures and groups by a relation path and a date', async () => {
    const { body } = await get(
      'aggregate[count]=*&aggregate[sum]=count&aggregate[avg]=count&aggregate[max]=decisionDate&groupBy[0]=organisation.level&groupBy[1]=year'
    );

    expect(body.data).toEqual([
      { keys: { 'organisation.level': 'grassroots', year: 2024 }, count: 1, sum: { count: null }, avg: { count: null }, max: { decisionDate: null } },
      { keys: { 'organisation.level': 'province', year: 2023 }, count: 1, sum: { count: 5 }, avg: { count: 5 }, max: { decisionDate: '2023-12-31' } },
      { keys: { 'organisation.level': 'province', year: 2024 }, count: 1, sum: { count: 7 }, avg: { count: 7 }, max: { decisionDate: '2024-01-01' } },
      { keys: { 'organisation.level': null, year: 2024 }, count: 1, sum: { count: 1 }, avg: { count: 1 }, max: { decisionDate: '2024-07-01' } },
    ]);
  });

  test('takes filters, having, sort, a page and the remainder', async () => {
    const { body } = await get(
      'aggregate[count]=*&aggregate[sum]=count&groupBy=decisionDate:half&filters[year][$gte]=2023&sort=sum.count:desc&pagination[limit]=1&remainder=true'
    );

    expect(body.data).toEqual([{ keys: { 'decisionDate:half': '2024-H1' }, count: 1, sum: { count: 7 } }]);
    expect(body.meta).toMatchObject({
      pagination: { start: 0, limit: 1, total: 4 },
      remainder: { groups: 3, count: 3, sum: { count: 6 } },
    });
  });

  test('having holds for a measure that is not shown', async () => {
    const { body } = await get('groupBy=year&having[sum][count][$gt]=5&having[count][$gte]=2');

    expect(body.data).toEqual([{ keys: { year: 2024 }, count: 3 }]);
  });

  test.each([
    ['aggregate[total]=count', 'aggregate[total]', 'countDistinct'],
    ['aggregate[sum]=title', 'aggregate[sum]', 'type string'],
    ['aggregate[sum]=nothing', 'aggregate[sum]', 'no field "nothing"'],
    ['groupBy=year:month', 'groupBy', 'no date'],
    ['groupBy=decisionDate:fortnight', 'groupBy', 'fortnight'],
    ['groupBy[0]=year&groupBy[1]=year', 'groupBy[1]', 'twice'],
    ['groupBy=reason;drop table awards', 'groupBy', 'no field name'],
    ['having[count][$like]=2', 'having[count][$like]', '$gte'],
    ['having[count][$gte]=many', 'having[count][$gte]', 'number'],
    ['having[sum][$gte]=2', 'having[sum]', 'name the field'],
    ['sort=price:desc', 'sort', 'neither a measure'],
    ['pagination[limit]=0', 'pagination[limit]', 'whole number'],
    ['pagination[size]=3', 'pagination[size]', 'unknown'],
    ['pagination[limit]=100000', 'pagination[limit]', 'at most'],
    ['remainder=true', 'remainder', 'pagination[limit]'],
    ['locale=*', 'locale', 'one locale'],
    ['status=live', 'status', 'published'],
    ['group=year', 'group', 'unknown'],
    ['populate=*', 'populate', 'unknown'],
    ['groupBy[0]=year&groupBy[1]=form&groupBy[2]=giver&groupBy[3]=theme', 'groupBy', '3 dimensions'],
    ['groupBy=organisation.parent.parent.parent.name', 'groupBy', '3 relations'],
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
    await allow(app().strapi, 'public', ['api::tag.tag.find', 'api::tag.tag.findOne']);

    expect((await app().http.get('/api/tags/aggregate')).status).toBe(404);
  });

  test('is in the OpenAPI document, with its parameters and its answer', async () => {
    const { generate } = await import('@strapi/openapi');
    const { document } = generate(app().strapi, { type: 'content-api' });
    const operation = document.paths?.['/awards/aggregate']?.get;

    expect(operation?.operationId).toBe('award/get/awards_aggregate');
    const names = operation?.parameters?.map((parameter) => ('name' in parameter ? parameter.name : ''));
    expect(names).toEqual(expect.arrayContaining(['aggregate[sum]', 'groupBy', 'having', 'sort', 'remainder']));
    expect(JSON.stringify(operation?.responses['200'])).toContain('"keys"');
  });
});
