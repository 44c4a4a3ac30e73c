import fc from 'fast-check';
import {
  emptyBuilder,
  toQuery,
  type Builder,
  type OfferedField,
  type OfferedType,
} from '../../src/plugins/aggregates/admin/src/query/builder';
import { headings, toRows } from '../../src/plugins/aggregates/admin/src/query/rows';
import { toCsv } from '../../src/plugins/aggregates/admin/src/query/to-csv';
import { toGraphql } from '../../src/plugins/aggregates/admin/src/query/to-graphql';
import { toRest } from '../../src/plugins/aggregates/admin/src/query/to-rest';

const field = (path: string, kind: OfferedField['kind']): OfferedField => ({
  path,
  kind,
  many: false,
  functions: [],
  groupable: true,
});

const SALES: OfferedType = {
  uid: 'api::sale.sale',
  label: 'Sale',
  plural: 'sales',
  connection: 'sales_connection',
  draftAndPublish: true,
  localized: false,
  fields: [
    field('price', 'decimal'),
    field('title', 'text'),
    field('paid', 'boolean'),
    field('day', 'date'),
    field('shop', 'relation'),
    field('shop.name', 'text'),
  ],
};

const BUILDER: Builder = {
  uid: SALES.uid,
  measures: [
    { function: 'count', path: '' },
    { function: 'sum', path: 'price' },
    { function: 'max', path: 'price' },
    { function: 'max', path: 'day' },
  ],
  groups: [
    { path: 'shop.name', interval: '' },
    { path: 'day', interval: 'quarter' },
  ],
  filters: [
    { path: 'paid', operator: '$eq', value: 'true' },
    { path: 'price', operator: '$gte', value: '2.5' },
    { path: 'title', operator: '$ne', value: 'a"b & c' },
    { path: 'shop', operator: '$notNull', value: '' },
  ],
  sort: 'sum.price',
  top: 5,
};

test('an empty builder counts', () => {
  expect(toQuery(emptyBuilder(SALES.uid), SALES)).toEqual({ aggregate: { count: '*' } });
});

test('the builder becomes a query with values of the right type', () => {
  expect(toQuery(BUILDER, SALES)).toEqual({
    aggregate: { count: '*', sum: ['price'], max: ['price', 'day'] },
    groupBy: ['shop.name', 'day:quarter'],
    filters: {
      $and: [
        { paid: { $eq: true } },
        { price: { $gte: 2.5 } },
        { title: { $ne: 'a"b & c' } },
        { shop: { documentId: { $notNull: true } } },
      ],
    },
    sort: 'sum.price:desc',
    pagination: { limit: 5 },
    remainder: true,
  });
});

test('the REST request says the same', () => {
  const builder = {
    ...BUILDER,
    filters: BUILDER.filters.slice(2, 3),
    measures: BUILDER.measures.slice(0, 2),
  };

  expect(toRest(builder, SALES)).toBe(
    '/api/sales/aggregate?aggregate[count]=*&aggregate[sum][0]=price&groupBy[0]=shop.name&groupBy[1]=day:quarter&filters[title][$ne]=a%22b%20%26%20c&sort=sum.price:desc&pagination[limit]=5&remainder=true'.replaceAll(
      /(?<==)[^&]*:[^&]*/g,
      (value) => encodeURIComponent(value)
    )
  );
});

test('the GraphQL query says the same, group within group', () => {
  const answer = toGraphql(BUILDER, SALES);

  expect('query' in answer && answer.query.replaceAll(/\s+/g, ' ')).toBe(
    'query { sales_connection(filters: { and: [{ paid: { eq: true } }, { price: { gte: 2.5 } }, { title: { ne: "a\\"b & c" } }, { shop: { documentId: { notNull: true } } }] }) { ' +
      'aggregate { groupBy { shop(path: "name") { key connection { aggregate { groupBy { day(by: QUARTER) { key connection { aggregate { ' +
      'count sum { price } max { price day } } } } } } } } } } } }'
  );
});

test.each([
  ['without the GraphQL plugin', { ...SALES, connection: null }, BUILDER, 'noGraphql'],
  [
    'a measure over a relation',
    SALES,
    { ...BUILDER, measures: [{ function: 'sum' as const, path: 'shop.rent' }] },
    'measurePath',
  ],
])('%s there is no GraphQL query, and a reason', (_, type, builder, reason) => {
  expect(toGraphql(builder, type)).toEqual({ reason });
});

test('the remainder is the last row, unless nothing is left out', () => {
  const builder: Builder = {
    ...BUILDER,
    measures: BUILDER.measures.slice(0, 2),
    groups: BUILDER.groups.slice(1),
  };
  const pagination = { start: 0, limit: 1, total: 2 };
  const data = [{ keys: { 'day:quarter': '2024-Q1' }, count: 3, sum: { price: 9 } }];
  const meta = { pagination, timeZone: 'UTC' };

  expect(headings(builder)).toEqual(['day:quarter', 'count', 'sum.price']);
  expect(
    toRows(builder, { data, meta: { ...meta, remainder: { groups: 1, count: 2, sum: { price: null } } } })
  ).toEqual([
    { keys: ['2024-Q1'], values: [3, 9], isRemainder: false },
    { keys: [null], values: [2, null], isRemainder: true },
  ]);
  expect(toRows(builder, { data, meta: { ...meta, remainder: { groups: 0, count: 0 } } })).toHaveLength(1);
});

test.each([
  ['a text', 'Đà Nẵng', 'Đà Nẵng'],
  ['a comma and quotes', 'a, "b"', '"a, ""b"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['nothing', null, ''],
  ['a number', -12.5, '-12.5'],
  ['a formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['a formula with plus', '+1', "'+1"],
  ['a formula with minus', '-1+2', "'-1+2"],
  ['a formula with at', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
])('%s in CSV', (_, cell, expected) => {
  expect(toCsv(['h'], [[cell]])).toBe(`\ufeffh\r\n${expected}\r\n`);
});

test('no text in CSV starts a formula, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = toCsv([], [[text]])
        .split('\r\n')
        .slice(1)
        .join('\r\n')
        .replace(/^"/, '');
      expect(cell).not.toMatch(/^[=+\-@\t]/);
    })
  );
});
