import { organisation } from './facts';
import { A, B, cell, FLOW, value, world } from './small-world';

describe('mergers', () => {
  const MERGED = [
    organisation('t'),
    organisation('s', { parent: 't', validFrom: '2025-07-01' }),
    organisation('a', { parent: 't', validTo: '2025-06-30', successor: 's' }),
    organisation('b', { parent: 't', validTo: '2025-06-30', successor: 's' }),
    organisation('x', { parent: 'a' }),
  ];
  const figures = [
    { subject: A, period: '2024', value: 10 },
    { subject: B, period: '2024', value: 20 },
    { subject: A, period: '2025-H1', value: 1 },
    { subject: B, period: '2025-H1', value: 2 },
    { subject: 'organisation:s', period: '2025-H2', value: 4 },
  ];
  const facts = { organisations: MERGED, figures };

  test('before it began, an organisation is the sum of its predecessors, marked as continued', () => {
    expect(cell(facts)).toMatchObject({
      shown: { value: 30 },
      continued: true,
      coverage: { reported: 2, of: 2 },
    });
  });

  test('the year of the merger has both halves, once', () => {
    expect(value(facts, FLOW, '2025')).toBe(7);
    expect(value(facts, FLOW, '2025', 'organisation:t')).toBe(7);
  });

  test('what hung below a predecessor hangs below its successor from then on', () => {
    const { membersOf } = world(facts);
    expect(membersOf('organisation:s', '2026').members).toEqual(['organisation:x']);
    expect(membersOf(A, '2024').members).toEqual(['organisation:x']);
    expect(membersOf('organisation:t', '2024').members).toEqual([A, B]);
    expect(membersOf('organisation:t', '2026').members).toEqual(['organisation:s']);
  });
});

describe('the last day', () => {
  const ABSORBED = [
    organisation('t'),
    organisation('a', { parent: 't', validTo: '2025-06-30', successor: 'b' }),
    organisation('b', { parent: 't' }),
  ];

  test.each([
    ['2025-H1', [A, B]],
    ['2025-06', [A, B]],
    ['2025-06-30', [A, B]],
    ['2025-07-01', [B]],
    ['2025-07', [B]],
    ['2025', [B]],
  ])('an organisation that ends on 30 June 2025 stands in %s: %j', (period, members) => {
    expect(world({ organisations: ABSORBED }).membersOf('organisation:t', period).members).toEqual(members);
  });

  test('without a successor nobody takes its place', () => {
    const organisations = [organisation('t'), organisation('a', { parent: 't', validTo: '2025-06-30' })];
    expect(world({ organisations }).membersOf('organisation:t', '2025').members).toEqual([A]);
    expect(world({ organisations }).membersOf('organisation:t', '2025-07').members).toEqual([]);
  });

  test('a cluster that lists an ended organisation beside its successor counts the successor', () => {
    const years = [2025].map((year) => ({
      year,
      pactSignedOn: null,
      members: ['a', 'b'].map((id) => ({ organisation: id, role: 'member' as const })),
      targets: [],
    }));
    const { membersOf } = world({ organisations: ABSORBED, clusters: [{ id: 'k', years }] });
    expect(membersOf('cluster:k', '2025').members).toEqual([B]);
    expect(membersOf('cluster:k', '2025-H1').members).toEqual([A, B]);
  });
});
