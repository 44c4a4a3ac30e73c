import type { AbilityRule } from '../../src/plugins/aggregates/server/access/caller';
import { coversAllRows } from '../../src/plugins/aggregates/server/access/covers-all-rows';

const ownRows = { createdBy: { id: 1 } };
const english = { $and: [{ locale: { $in: ['en'] } }] };

test.each<[string, AbilityRule[], string | null, boolean]>([
  ['no rule covers nothing', [], 'price', false],
  ['a rule without fields covers every field', [{}], 'price', true],
  ['a rule covers its fields', [{ fields: ['price'] }], 'price', true],
  ['a rule does not cover other fields', [{ fields: ['price'] }], 'margin', false],
  ['a rule for a field of a component covers the component', [{ fields: ['seo.title'] }], 'seo', true],
  [
    'one rule on some rows covers its field on all rows that are seen',
    [{ fields: ['price'], conditions: ownRows }],
    'price',
    true,
  ],
  ['but does not read all rows', [{ fields: ['price'], conditions: ownRows }], null, false],
  [
    'a field of one of two rules is readable on some rows',
    [{ fields: ['title'] }, { fields: ['price'], conditions: ownRows }],
    'price',
    false,
  ],
  [
    'a field of both rules is readable on all',
    [{ fields: ['price'] }, { fields: ['price'], conditions: ownRows }],
    'price',
    true,
  ],
  ['a locale that is measured leaves nothing out', [{ conditions: english }], null, true],
  ['an inverted rule covers nothing', [{}, { inverted: true, conditions: ownRows }], 'price', false],
])('%s', (_, rules, field, expected) => {
  expect(coversAllRows(rules, field, ['en'])).toBe(expected);
});

test('a locale that is measured but not granted leaves rows out', () => {
  expect(coversAllRows([{ conditions: english }], null, ['en', 'vi'])).toBe(false);
});
