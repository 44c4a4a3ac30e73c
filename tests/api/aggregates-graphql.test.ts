import { allow } from '../aggregates/allow';
import { eachDatabaseOf } from '../aggregates/boot-types';
import { SHOP, write } from '../aggregates/shop-types';

eachDatabaseOf(SHOP, { timeZone: 'Asia/Ho_Chi_Minh' }, 'aggregate in GraphQL', (app) => {
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const { strapi } = app();
    await allow(strapi, 'public', ['api::sale.sale.find', 'api::store.store.find', 'api::label.label.find']);
    for (const name of ['north', 'south']) ids[name] = await write(strapi, 'store', { name });
    for (const name of ['cheap', 'rare']) ids[name] = await write(strapi, 'label', { name });
    const { north, south, cheap, rare } = ids;
    const box = { material: 'tin', grams: 9 };
    await write(strapi, 'sale', {
      quantity: 5,
      price: 0.1,
      paid: true,
      shop: north,
      day: '2023-12-31',
      soldAt: '2024-12-31T17:00:00Z',
      tags: [cheap, rare],
      box,
    });
    await write(strapi, 'sale', {
      quantity: 7,
      price: 0.2,
      paid: false,
      shop: north,
      day: '2024-01-01',
      tags: [cheap],
    });
    await write(strapi, 'sale', {
      quantity: 1,
      price: 3,
      paid: true,
      shop: south,
      day: '2024-07-01',
      colour: 'red',
    });
    await write(strapi, 'sale', { quantity: 1000, shop: south }, { status: 'draft' });
  });

  const ask = async (query: string, variables = {}) => {
    const { data, errors } = await app().graphql(query, variables);
    expect(errors).toBeUndefined();
    return (data as { sales_connection: { aggregate: unknown } }).sales_connection;
  };

  test('answers the promised shape', async () => {
    const answer = await ask(`{
      sales_connection(sort: "day:asc", pagination: { limit: 1 }) {
        nodes { quantity }
        pageInfo { total }
        aggregate {
          count
          sum { quantity price } avg { price } min { day } max { day quantity } countDistinct { shop paid }
          groupBy {
            shop { key connection { aggregate { count sum { quantity } } } }
            day(by: YEAR) { key connection { aggregate { count } } }
          }
        }
      }
    }`);

    expect(answer).toEqual({
      nodes: [{ quantity: 5 }],
      pageInfo: { total: 3 },
      aggregate: {
        count: 3,
        sum: { quantity: 13, price: 3.3 },
        avg: { price: 1.1 },
        min: { day: '2023-12-31' },
        max: { day: '2024-07-01', quantity: 7 },
        countDistinct: { shop: 2, paid: 2 },
        groupBy: {
          shop: expect.arrayContaining([
            { key: ids.north, connection: { aggregate: { count: 2, sum: { quantity: 12 } } } },
            { key: ids.south, connection: { aggregate: { count: 1, sum: { quantity: 1 } } } },
          ]),
          day: [
            { key: '2023', connection: { aggregate: { count: 1 } } },
            { key: '2024', connection: { aggregate: { count: 2 } } },
          ],
        },
      },
    });
  });

  test('follows the filters of the connection, with aliases, fragments and variables', async () => {
    const answer = await ask(
      `query ($from: Date!, $with: Boolean!) {
        sales_connection(filters: { day: { gte: $from } }) {
          aggregate { all: count ...sums byMonth: groupBy { day(by: MONTH) { when: key } days: day { key } } }
        }
      }
      fragment sums on SaleAggregate { sum @include(if: $with) { total: quantity } avg @skip(if: $with) { price } }`,
      { from: '2024-01-01', with: true }
    );

    expect(answer).toEqual({
      aggregate: {
        all: 2,
        sum: { total: 8 },
        byMonth: {
          day: [{ when: '2024-01' }, { when: '2024-07' }],
          days: [{ key: '2024-01-01' }, { key: '2024-07-01' }],
        },
      },
    });
  });

  test('groups within groups, and narrows a nested connection', async () => {
    const answer = await ask(`{
      sales_connection {
        aggregate {
          groupBy {
            paid {
              key
              connection { aggregate { count groupBy { tags(path: "name") { key connection { aggregate { count } } } } } }
              north: connection(filters: { shop: { name: { eq: "north" } } }) { aggregate { count sum { quantity } } }
            }
          }
        }
      }
    }`);

    const tag = (key: string | null, count: number) => ({ key, connection: { aggregate: { count } } });
    expect(answer).toEqual({
      aggregate: {
        groupBy: {
          paid: [
            {
              key: false,
              connection: { aggregate: { count: 1, groupBy: { tags: [tag('cheap', 1)] } } },
              north: { aggregate: { count: 1, sum: { quantity: 7 } } },
            },
            {
              key: true,
              connection: {
                aggregate: { count: 2, groupBy: { tags: [tag('cheap', 1), tag('rare', 1), tag(null, 1)] } },
              },
              north: { aggregate: { count: 1, sum: { quantity: 5 } } },
            },
          ],
        },
      },
    });
  });

  test('a nested filter that leaves nothing counts zero and sums nothing', async () => {
    const answer = await ask(`{
      sales_connection {
        aggregate { groupBy { colour { key connection(filters: { quantity: { gt: 5 } }) { aggregate { count sum { quantity } countDistinct { shop } } } } } }
      }
    }`);

    const none = { aggregate: { count: 0, sum: { quantity: null }, countDistinct: { shop: 0 } } };
    const one = { aggregate: { count: 1, sum: { quantity: 7 }, countDistinct: { shop: 1 } } };
    expect(answer).toEqual({
      aggregate: {
        groupBy: {
          colour: [
            { key: 'red', connection: none },
            { key: null, connection: one },
          ],
        },
      },
    });
  });

  test('groups by a field of a component, and by the local day of a time', async () => {
    const answer = await ask(`{
      sales_connection { aggregate { groupBy { box(path: "material") { key } soldAt(by: DAY) { key } } } }
    }`);

    expect(answer).toEqual({
      aggregate: {
        groupBy: { box: [{ key: 'tin' }, { key: null }], soldAt: [{ key: '2025-01-01' }, { key: null }] },
      },
    });
  });

  test('one statement for the measures and one for each field that is grouped by', async () => {
    const seen: string[] = [];
    const listen = ({ sql }: { sql: string }) =>
      void (sql.includes('`grouped`') || sql.includes('"grouped"') ? seen.push(sql) : 0);
    app().strapi.db.connection.on('query', listen);
    await ask(`{
      sales_connection { aggregate { count groupBy {
        shop { key connection { aggregate { count groupBy { paid { key connection { aggregate { sum { quantity } } } } } } } }
      } } }
    }`);
    app().strapi.db.connection.removeListener('query', listen);

    expect(seen).toHaveLength(3);
  });

  test.each([
    ['private fields', '{ sales_connection { aggregate { sum { margin } } } }'],
    ['passwords', '{ sales_connection { aggregate { groupBy { pin { key } } } } }'],
    ['sums of texts', '{ sales_connection { aggregate { sum { title } } } }'],
    ['types that are not enabled', '{ keepers_connection { aggregate { count } } }'],
  ])('%s are not in the schema', async (_, query) => {
    const { errors } = await app().graphql(query);

    expect(errors?.[0]?.message).toMatch(/Cannot query field/);
  });

  test('drafts are not public, and paths to private fields do not exist', async () => {
    const drafts = await app().graphql('{ sales_connection(status: DRAFT) { aggregate { count } } }');
    const rent = await app().graphql(
      '{ sales_connection { aggregate { groupBy { shop(path: "rent") { key } } } } }'
    );

    expect(drafts.errors?.[0]?.message).toContain('drafts are not public');
    expect(rent.errors?.[0]?.message).toContain('no field "shop.rent"');
  });
});
