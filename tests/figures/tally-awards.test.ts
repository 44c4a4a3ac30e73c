import { createMembership } from '../../src/plugins/figures/server/domain/members';
import { tallyAwards, type Award } from '../../src/plugins/figures/server/domain/tally-awards';
import { organisation } from './facts';

const TREE = [organisation('s'), organisation('a', { parent: 's' }), organisation('b', { parent: 's' })];

const award = (id: string, data: Partial<Award> = {}): Award => ({
  id,
  subject: 'organisation:s',
  form: 'bang-khen',
  giver: 'tổng lđlđ',
  giverLevel: 'confederation',
  recipients: 'collective',
  year: 2024,
  theme: null,
  decisionDate: null,
  count: null,
  revoked: false,
  verifiedAt: 1,
  ...data,
});

const tally = (awards: Award[], period = '2024') => {
  const bySubject = new Map<string, Award[]>();
  for (const each of awards) bySubject.set(each.subject, [...(bySubject.get(each.subject) ?? []), each]);
  return tallyAwards('organisation:s', period, bySubject, createMembership(TREE, []).membersOf).map(
    ({ count, origin, named, revoked }) => ({
      count,
      origin,
      named: named.map(({ id }) => id),
      revoked: revoked.map(({ id }) => id),
    })
  );
};

test.each([
  ['named ones are counted', [award('x'), award('y')], { count: 2, origin: 'computed', named: ['y', 'x'] }],
  [
    'a reported count stands, the named ones are listed under it',
    [award('n', { count: 74 }), award('x')],
    { count: 74, origin: 'reported', named: ['x'] },
  ],
  [
    'members count for the whole, each once',
    [award('x', { subject: 'organisation:a' }), award('y', { subject: 'organisation:b', count: 3 })],
    { count: 4, origin: 'computed', named: ['x'] },
  ],
  [
    'a count of the whole is not added to its members',
    [award('n', { count: 74 }), award('y', { subject: 'organisation:b', count: 3 })],
    { count: 74, origin: 'reported', named: [] },
  ],
  [
    'of two counts of the same thing the latest decision stands',
    [
      award('m', { count: 70, decisionDate: '2024-12-01' }),
      award('n', { count: 74, decisionDate: '2024-12-20' }),
    ],
    { count: 74, origin: 'reported', named: [] },
  ],
])('%s', (_name, awards, expected) => {
  expect(tally(awards)).toEqual([{ revoked: [], ...expected }]);
  expect(tally([...awards].reverse())).toEqual([{ revoked: [], ...expected }]);
});

test('a revoked award counts nowhere and stays listed', () => {
  expect(tally([award('x', { revoked: true }), award('n', { count: 5, revoked: true }), award('y')])).toEqual(
    [{ count: 1, origin: 'computed', named: ['y'], revoked: ['x', 'n'] }]
  );
});

test('another giver, recipient, year or theme is another line', () => {
  const different = [
    award('a'),
    award('b', { giver: 'lđlđ tỉnh' }),
    award('c', { recipients: 'individual' }),
    award('d', { theme: 'xanh, sạch, đẹp' }),
    award('e', { form: 'giay-khen' }),
  ];
  expect(tally(different)).toHaveLength(5);
});

test.each([
  ['2024', 1],
  ['2023', 0],
  ['2020/2025', 1],
  ['2024-Q4', 1],
  ['2024-Q3', 0],
])('an award of 20 December 2024 shows in %s: %d', (period, lines) => {
  expect(tally([award('x', { decisionDate: '2024-12-20' })], period)).toHaveLength(lines);
});
