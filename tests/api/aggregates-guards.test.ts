import type { UID } from '@strapi/strapi';
import type { Config } from '../../src/plugins/aggregates/server/config';
import { getService } from '../../src/plugins/aggregates/server/get-service';
import { allow } from '../aggregates/allow';
import { eachDatabaseOf } from '../aggregates/boot-types';
import { SHOP, write } from '../aggregates/shop-types';

const SALE = 'api::sale.sale' as UID.ContentType;
const limits = { groups: 4, measures: 2, dimensions: 2, depth: 1, relations: 1, timeout: 1000 };

eachDatabaseOf(SHOP, { limits }, 'guard rails', (app) => {
  beforeAll(async () => {
    const { strapi } = app();
    await allow(strapi, 'public', ['api::sale.sale.find', 'api::store.store.find', 'api::label.label.find']);
    const sizes: [title: string, count: number][] = [
      ['a', 5],
      ['b', 4],
      ['c', 3],
      ['d', 1],
    ];
    for (const [title, count] of sizes) {
      for (let copy = 0; copy < count; copy += 1)
        await write(strapi, 'sale', { title, quantity: copy, colour: 'red' });
    }
  });

  const settings = () => app().strapi.config.get<Config>('plugin::aggregates');
  const get = async (query: string) => {
    const { status, body } = await app().http.get(`/api/sales/aggregate?${query}`);
    return {
      status,
      body: body as {
        data: { keys: object; count: number }[];
        meta: Record<string, unknown>;
        error?: { message: string };
      },
    };
  };
  /** Changes settings for one test, and puts them back. */
  async function having(changed: Partial<Config>, test: () => Promise<void>) {
    const before = settings();
    app().strapi.config.set('plugin::aggregates', { ...before, ...changed });
    await test().finally(() => app().strapi.config.set('plugin::aggregates', before));
  }

  test('too many groups are an error, not a cut; a page of them is fine and says how many there are', async () => {
    await write(app().strapi, 'sale', { title: 'e' }).then((documentId) => expect(documentId).toBeTruthy());
    const all = await get('groupBy=title');
    const page = await get('groupBy=title&pagination[limit]=2&pagination[start]=3');
    const beyond = await get('groupBy=title&pagination[limit]=2&pagination[start]=30');
    await app()
      .strapi.documents(SALE)
      .findMany({ filters: { title: 'e' } } as never)
      .then(([found]) =>
        app()
          .strapi.documents(SALE)
          .delete({ documentId: found?.documentId ?? '' })
      );

    expect(all.status).toBe(400);
    expect(all.body.error?.message).toContain('gives 5 groups, more than 4');
    expect(page.body.data).toHaveLength(2);
    expect(page.body.meta.pagination).toEqual({ start: 3, limit: 2, total: 5 });
    expect(beyond.body.meta.pagination).toEqual({ start: 30, limit: 2, total: 5 });
  });

  test.each([
    ['groupBy=title,paid,colour', '2 dimensions'],
    ['aggregate[sum]=quantity,price,weight', '2 measures'],
    ['groupBy=shop.keeper', '1 relations'],
    ['groupBy=shop,tags', '1 relations'],
  ])('%s is more than %s', async (query, message) => {
    await allow(app().strapi, 'public', ['api::keeper.keeper.find']);

    expect((await get(query)).body.error?.message).toContain(message);
  });

  test('allow-lists let in the listed fields and hide the others', () =>
    having({ contentTypes: { [SALE]: { measures: ['quantity'], dimensions: ['title'] } } }, async () => {
      expect((await get('aggregate[sum]=quantity&groupBy=title')).status).toBe(200);
      expect((await get('aggregate[sum]=weight')).body.error?.message).toContain('no field "weight"');
      expect((await get('groupBy=quantity')).body.error?.message).toContain('no field "quantity"');
      expect((await get('groupBy=colour')).body.error?.message).toContain('no field "colour"');
      expect((await get('having[sum][weight][$gt]=0')).body.error?.message).toContain('no field "weight"');
      expect((await get('sort=max.title')).body.error?.message).toContain('no field "title"');
    }));

  test('the public does not see small groups, nor the one that would give a small one away', () =>
    having({ minGroupSize: 3 }, async () => {
      const { body } = await get('groupBy=title');

      // d is too small; c goes with it, or d would be the total less the others
      expect(body.data.map(({ keys }) => keys)).toEqual([{ title: 'a' }, { title: 'b' }]);
      expect(body.meta).toMatchObject({ suppressed: 2, pagination: { total: 2 } });
    }));

  test('several small groups protect one another, also from having, sort and the remainder', () =>
    having({ minGroupSize: 4 }, async () => {
      const { body } = await get(
        'groupBy=title&having[count][$lt]=5&sort=count:asc&pagination[limit]=4&remainder=true'
      );

      expect(body.data).toEqual([{ keys: { title: 'b' }, count: 4 }]);
      expect(body.meta).toMatchObject({ suppressed: 2, remainder: { groups: 0, count: 0 } });
    }));

  test('in a table of two keys, each line is protected', () =>
    having({ minGroupSize: 3 }, async () => {
      const { body } = await get('groupBy=title,colour');

      expect(body.data.map(({ keys }) => keys)).toEqual([
        { title: 'a', colour: 'red' },
        { title: 'b', colour: 'red' },
      ]);
    }));

  test('a filter that leaves too few documents gets no numbers, over GraphQL neither', () =>
    having({ minGroupSize: 3 }, async () => {
      const rest = await get('filters[title]=d&aggregate[sum]=quantity');
      const graphql = await app().graphql(
        '{ sales_connection(filters: { title: { eq: "d" } }) { aggregate { count sum { quantity } countDistinct { title } } } }'
      );

      expect(rest.body).toMatchObject({ data: [], meta: { suppressed: 1 } });
      expect(graphql.data).toEqual({
        sales_connection: {
          aggregate: { count: null, sum: { quantity: null }, countDistinct: { title: null } },
        },
      });
    }));

  test('server code is bound by no suppression and no allow-list', () =>
    having({ minGroupSize: 3, contentTypes: {} }, async () => {
      const { groups } = await getService(app().strapi, 'aggregate').run(SALE, {
        aggregate: { sum: 'margin' },
        groupBy: 'title',
      });

      expect(groups).toHaveLength(4);
    }));

  test('a rate limiter is asked before every query, at both doors', async () => {
    const asked: string[] = [];
    await having(
      {
        beforeQuery: ({ door, uid }) => {
          asked.push(`${door} ${uid}`);
          if (asked.length > 2) throw Object.assign(new Error('slow down'), { status: 429 });
        },
      },
      async () => {
        await get('');
        await app().graphql('{ sales_connection { aggregate { count } } }');
        expect((await get('')).status).not.toBe(200);
      }
    );

    expect(asked).toEqual([`rest ${SALE}`, `graphql ${SALE}`, `rest ${SALE}`]);
  });

  test('a misspelt setting stops the start', () => {
    const { validator } = jest.requireActual('../../src/plugins/aggregates/server/config').default as {
      validator: (config: unknown) => void;
    };
    const config = { ...settings() };

    expect(() => validator({ ...config, minGroupsize: 5 })).toThrow(/minGroupsize/);
    expect(() => validator({ ...config, timeZone: 'Asia/Saigon2' })).toThrow(/timeZone/);
    expect(() => validator({ ...config, contentTypes: { article: true } })).toThrow(/article/);
    expect(() => validator({ ...config, limits: { ...config.limits, groups: 0 } })).toThrow(/limits.groups/);
    expect(() => validator(config)).not.toThrow();
  });
});

eachDatabaseOf(SHOP, { limits: { ...limits, timeout: 1 } }, 'the statement timeout', (app) => {
  test('ends a long statement on PostgreSQL', async () => {
    const { strapi } = app();
    if (strapi.db.dialect.client !== 'postgres') return;
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      document_id: `d${index}`,
      title: `${index}`,
      published_at: new Date(),
      locale: 'en',
    }));
    await strapi.db.connection.batchInsert('sales', rows, 1000);

    const query = { groupBy: ['title'], aggregate: { median: 'quantity' }, pagination: { limit: 1 } };
    await expect(getService(strapi, 'aggregate').run(SALE, query)).rejects.toThrow(/took too long/);
  });
});
