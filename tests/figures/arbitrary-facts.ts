import fc from 'fast-check';
import type {
  Cluster,
  Facts,
  Figure,
  Indicator,
  Organisation,
} from '../../src/plugins/figures/server/domain/facts';

export const INDICATORS: Indicator[] = [
  { id: 'i-flow', code: 'gift-value', unit: 'vnd', kind: 'flow', better: 'higher', order: 1 },
  { id: 'i-stock', code: 'members', unit: 'person', kind: 'stock', better: 'higher', order: 2 },
  { id: 'i-ratio', code: 'covered', unit: 'percent', kind: 'ratio', better: 'higher', order: 3 },
];

export const PERIODS = [
  '2023/2025',
  '2024',
  '2025',
  '2025-H1',
  '2025-H2',
  '2025-Q2',
  '2025-Q3',
  '2025-06',
  '2025-06-30',
  '2025-07-01',
];

const ORGANISATIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const DAYS = ['2024-06-30', '2024-07-01', '2025-06-15', '2025-06-30', '2025-07-01', '2025-12-31'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });

/** Any tree, loops and overlapping validity included: bad data must not break the sums either. */
const organisations: fc.Arbitrary<Organisation[]> = fc
  .tuple(
    ...ORGANISATIONS.map((id) =>
      fc.record({
        id: fc.constant(id),
        parent: maybe(fc.constantFrom(...ORGANISATIONS, 'nobody')),
        validFrom: fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 1 }),
        validTo: fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 1 }),
        successor: fc.option(fc.constantFrom(...ORGANISATIONS), { nil: null, freq: 1 }),
      })
    )
  )
  .map((list) => [...list]);

const clusters: fc.Arbitrary<Cluster[]> = fc
  .array(
    fc.record({
      year: fc.constantFrom(2024, 2025),
      pactSignedOn: fc.constant(null),
      members: fc.array(
        fc.record({
          organisation: fc.constantFrom(...ORGANISATIONS, 'nobody'),
          role: fc.constant('member' as const),
        }),
        { maxLength: 5 }
      ),
      targets: fc.constant([]),
    }),
    { maxLength: 3 }
  )
  .map((years) => [{ id: 'k', years }]);

const amount = fc.oneof(
  fc.integer({ min: 0, max: 60_000_000_000 }),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom(0, 65.5, 0.1, 0.2, 0.0001, 2_500_000_000)
);

const figure = fc.record({
  indicator: fc.constantFrom(...INDICATORS.map(({ id }) => id)),
  subject: fc.constantFrom(...ORGANISATIONS.map((id) => `organisation:${id}`), 'cluster:k'),
  period: fc.constantFrom(...PERIODS, '2024', '2025'),
  scope: fc.constantFrom('total' as const, 'total' as const, 'part' as const),
  value: maybe(amount),
  upper: fc.option(amount, { nil: null, freq: 1 }),
  qualifier: fc.constantFrom(
    'exact' as const,
    'exact' as const,
    'nearly' as const,
    'over' as const,
    'about' as const
  ),
  target: fc.constant(null),
  numerator: maybe(fc.integer({ min: 0, max: 1000 })),
  denominator: maybe(fc.integer({ min: 0, max: 1000 })),
  asOf: maybe(fc.constantFrom(...DAYS)),
  verifiedAt: fc.integer({ min: 1, max: 3 }),
  article: fc.constant(null),
});

const figures: fc.Arbitrary<Figure[]> = fc
  .array(figure, { maxLength: 25 })
  .map((list) => list.map((each, at) => ({ ...each, id: `f${String(at).padStart(2, '0')}` })));

/** Random trees, clusters, mergers, periods and revisions. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record({
  indicators: fc.constant(INDICATORS),
  figures,
  organisations,
  clusters,
});

export const SUBJECTS = [...ORGANISATIONS.map((id) => `organisation:${id}`), 'cluster:k'];
