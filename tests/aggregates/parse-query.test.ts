import fc from 'fast-check';
import { errors } from '@strapi/utils';
import { parseQuery } from '../../src/plugins/aggregates/server/core/parse-query';

const NOTHING = { having: null, groups: [], sort: [], start: 0, limit: null, remainder: false };
const COUNT = { function: 'count', path: null };

test.each<[string, Record<string, unknown>, object]>([
  ['nothing counts', {}, { ...NOTHING, measures: [{ ...COUNT, parameter: 'aggregate' }] }],
  [
    'lists come as text, as lists and as numbered objects',
    { aggregate: { sum: 'a,b', avg: ['c'], max: { 0: 'd' } } },
    {
      ...NOTHING,
      measures: [
        { function: 'sum', path: 'a', parameter: 'aggregate[sum]' },
        { function: 'sum', path: 'b', parameter: 'aggregate[sum]' },
        { function: 'avg', path: 'c', parameter: 'aggregate[avg][0]' },
        { function: 'max', path: 'd', parameter: 'aggregate[max]' },
      ],
    },
  ],
  [
    'an interval follows a colon',
    { aggregate: { count: '*' }, groupBy: 'a.b:week' },
    {
      ...NOTHING,
      measures: [{ ...COUNT, parameter: 'aggregate[count]' }],
      groups: [{ name: 'a.b:week', path: 'a.b', interval: 'week', parameter: 'groupBy' }],
    },
  ],
  [
    'sorting is by a measure or by a group',
    { groupBy: 'day:year', sort: 'day:year:desc,sum.price:asc,count' },
    {
      ...NOTHING,
      measures: [{ ...COUNT, parameter: 'aggregate' }],
      groups: [{ name: 'day:year', path: 'day', interval: 'year', parameter: 'groupBy' }],
      sort: [
        { group: 0, descending: true },
        { by: { function: 'sum', path: 'price', parameter: 'sort' }, descending: false },
        { by: { ...COUNT, parameter: 'sort' }, descending: false },
      ],
    },
  ],
  [
    'pages become a start and a limit',
    { pagination: { page: '3', pageSize: '10' } },
    { ...NOTHING, measures: [{ ...COUNT, parameter: 'aggregate' }], start: 20, limit: 10 },
  ],
])('%s', (_, query, shape) => {
  expect(parseQuery(query)).toEqual(shape);
});

test('whatever comes in, the answer is a shape or a ValidationError', () => {
  const anything = fc.oneof(fc.string(), fc.jsonValue(), fc.object({ maxDepth: 4 }));
  const query = fc.record(
    {
      aggregate: fc.oneof(anything, fc.dictionary(fc.constantFrom('sum', 'count', 'avg', 'x'), anything)),
      groupBy: anything,
      having: fc.oneof(anything, fc.dictionary(fc.constantFrom('sum', 'count', '$or', '$not'), anything)),
      sort: anything,
      pagination: fc.oneof(anything, fc.dictionary(fc.constantFrom('start', 'limit', 'page'), anything)),
      remainder: anything,
    },
    { requiredKeys: [] }
  );
  fc.assert(
    fc.property(query, (input) => {
      try {
        expect(parseQuery(input)).toHaveProperty('measures');
      } catch (error) {
        expect(error).toBeInstanceOf(errors.ValidationError);
      }
    }),
    { numRuns: 1000 }
  );
});

test('a path is made of names and dots only', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/^[\w.,:\s-]*$/.test(text));
      expect(() => parseQuery({ groupBy: [text] })).toThrow(errors.ValidationError);
    })
  );
});
