import type { Cluster } from '../../src/plugins/figures/server/domain/facts';
import { A, B, cell, FLOW, RATIO, STOCK, TREE, value } from './small-world';

describe('reported', () => {
  test('the greatest asOf stands, then the latest verified, then the greatest documentId; the others are revisions', () => {
    const figures = [
      { id: 'early', asOf: '2024-06-30', verifiedAt: 9, value: 1 },
      { id: 'late', asOf: '2024-12-31', verifiedAt: 1, value: 2 },
      { id: 'later', asOf: '2024-12-31', verifiedAt: 2, value: 3 },
      { id: 'z', asOf: '2024-12-31', verifiedAt: 2, value: 4 },
      { id: 'undated', verifiedAt: 99, value: 5 },
    ];
    const { reported, revisions } = cell({ figures });
    const order = [reported?.id, ...revisions];
    expect(order).toEqual(['z', 'later', 'late', 'early', 'undated']);
  });

  test('zero is a number, and nothing is nothing', () => {
    expect(value({ figures: [{ value: 0 }] })).toBe(0);
    expect(value({})).toBeNull();
  });

  test('a figure with a target alone reports nothing', () => {
    expect(cell({ figures: [{ value: null, target: 10 }] })).toMatchObject({ shown: null, reported: null });
  });

  test('one action within it is not the whole of a subject', () => {
    expect(value({ figures: [{ scope: 'part', value: 75_000_000 }] })).toBeNull();
  });
});

describe('computed', () => {
  const figures = [
    { subject: A, value: 10 },
    { subject: B, value: 20, qualifier: 'over' as const },
  ];

  test('a flow is the sum of the members and of its own parts, in or inside the period', () => {
    const own = [
      { scope: 'part' as const, value: 5 },
      { scope: 'part' as const, value: 2, period: '2024-12-21' },
      { scope: 'part' as const, value: 100, period: '2023' },
    ];
    const result = cell({ organisations: TREE, figures: [...figures, ...own] });
    expect(result.shown).toMatchObject({ value: 37, qualifier: 'over' });
  });

  test('a report stands before the sum, which is kept beside it', () => {
    const result = cell({ organisations: TREE, figures: [...figures, { value: 31 }] });
    expect([result.shown?.value, result.computed?.value, result.origin]).toEqual([31, 30, 'reported']);
  });

  test('who has not reported is named', () => {
    const result = cell({ organisations: TREE, figures: [{ subject: A, value: 10 }] });
    expect(result.coverage).toEqual({ reported: 1, of: 2, missing: [B] });
  });

  test('a range makes a range', () => {
    const ranged = [
      { subject: A, value: 10, upper: 15 },
      { subject: B, value: 20 },
    ];
    expect(cell({ organisations: TREE, figures: ranged }).shown).toMatchObject({ value: 30, upper: 35 });
  });

  test('a stock takes each member’s latest level within the period and is never added over time', () => {
    const levels = [
      { subject: A, period: '2024-Q1', value: 100 },
      { subject: A, period: '2024-Q3', value: 120 },
      { subject: B, period: '2024-12-21', value: 7 },
    ];
    expect(value({ organisations: TREE, figures: levels }, STOCK)).toBe(127);
  });

  test('a ratio is the quotient of the sums, never the mean of percentages', () => {
    const shares = [
      { subject: A, value: 78, numerator: 20_963, denominator: 26_876 },
      { subject: B, value: 10, numerator: 1, denominator: 10 },
    ];
    expect(value({ organisations: TREE, figures: shares }, RATIO)).toBe(77.9737);
    const onlyPercent = [shares[0]!, { subject: B, value: 10 }];
    expect(cell({ organisations: TREE, figures: onlyPercent }, RATIO)).toMatchObject({
      shown: { value: 77.999 },
      coverage: { reported: 1, of: 2, missing: [B] },
    });
  });

  test('where no member reports, a flow is summed from its own finer periods, never both ways', () => {
    const quarters = [
      { period: '2024-Q1', value: 1 },
      { period: '2024-Q2', value: 2 },
      { period: '2024-11', value: 4 },
    ];
    expect(cell({ figures: quarters }).computed).toMatchObject({
      value: 7,
      way: 'finer',
      parts: { reported: 2, of: 2, missing: [] },
    });
    expect(value({ organisations: TREE, figures: [...quarters, ...figures] })).toBe(30);
  });

  test('a coarser report stands before finer ones within it', () => {
    const halves = [
      { period: '2024-H1', value: 10 },
      { period: '2024-Q1', value: 1 },
      { period: '2024-Q3', value: 3 },
    ];
    expect(value({ figures: halves })).toBe(13);
  });

  test('a part inside a finer report is in that report already', () => {
    const parts = [
      { period: '2024-H1', value: 10 },
      { period: '2024-05', scope: 'part' as const, value: 3 },
      { period: '2024-08', scope: 'part' as const, value: 4 },
    ];
    expect(value({ figures: parts })).toBe(14);
  });
});

describe('nothing is counted twice', () => {
  const listed = (...members: string[]): Cluster => ({
    id: 'k',
    years: [
      {
        year: 2024,
        pactSignedOn: null,
        members: members.map((id) => ({ organisation: id, role: 'member' })),
        targets: [],
      },
    ],
  });

  test('a cluster that lists a province and its own district counts the province', () => {
    const figures = [
      { subject: 'organisation:s', value: 10 },
      { subject: A, value: 4 },
    ];
    const clusters = [listed('s', 'a', 's')];
    expect(cell({ organisations: TREE, clusters, figures }, FLOW, '2024', 'cluster:k')).toMatchObject({
      shown: { value: 10 },
      coverage: { of: 1 },
    });
  });

  test('members are per year', () => {
    const figures = [{ subject: A, value: 4, period: '2025' }];
    expect(
      value({ organisations: TREE, clusters: [listed('a')], figures }, FLOW, '2025', 'cluster:k')
    ).toBeNull();
  });
});
