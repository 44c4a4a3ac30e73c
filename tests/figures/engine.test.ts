import { deepStrictEqual, ok } from 'node:assert';
import fc from 'fast-check';
import type { Cell } from '../../src/plugins/figures/server/domain/cell';
import { compareWithPrevious } from '../../src/plugins/figures/server/domain/compare-with-previous';
import { createEngine } from '../../src/plugins/figures/server/domain/engine';
import type { Facts } from '../../src/plugins/figures/server/domain/facts';
import { arbitraryFacts, INDICATORS, PERIODS, SUBJECTS } from './arbitrary-facts';
import { oracle, type OracleCell } from './oracle';

const plain = (cell: Cell): Omit<OracleCell, 'basis'> => ({
  reported: cell.reported?.id ?? null,
  revisions: [...cell.revisions],
  origin: cell.origin,
  value: cell.shown?.value ?? null,
  upper: cell.shown?.upper ?? null,
  qualifier: cell.shown?.qualifier ?? null,
  computed: cell.computed?.value ?? null,
  continued: cell.continued,
  coverage: cell.coverage && { ...cell.coverage, missing: [...cell.coverage.missing] },
  share: cell.share && [cell.share.numerator, cell.share.denominator],
});

const forEachCell = (
  check: (subject: string, indicator: (typeof INDICATORS)[number], period: string) => void
) =>
  SUBJECTS.forEach((subject) =>
    INDICATORS.forEach((indicator) => PERIODS.forEach((period) => check(subject, indicator, period)))
  );

test('every cell is what the definitions say', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const [engine, truth] = [createEngine(facts), oracle(facts)];
      forEachCell((subject, indicator, period) => {
        const expected = truth.cell(subject, indicator, period);
        const actual = { ...plain(engine.cell(subject, indicator, period)), basis: expected.basis };
        deepStrictEqual(actual, expected, `${indicator.kind} of ${subject} in ${period}`);
      });
    }),
    { numRuns: 100 }
  );
});

test('two cells have the same basis exactly when the same members went in, all the way down', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const [engine, truth] = [createEngine(facts), oracle(facts)];
      SUBJECTS.forEach((subject) =>
        INDICATORS.forEach((indicator) => {
          const like = (one: string, other: string) => [
            engine.cell(subject, indicator, one).basis === engine.cell(subject, indicator, other).basis,
            JSON.stringify(truth.cell(subject, indicator, one).basis) ===
              JSON.stringify(truth.cell(subject, indicator, other).basis),
          ];
          const [fast, slow] = like('2024', '2025');
          expect(fast).toBe(slow);
        })
      );
    }),
    { numRuns: 100 }
  );
});

test('the order of the facts never matters', () => {
  const shuffled = arbitraryFacts.chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      other: fc.record({
        indicators: fc.constant(facts.indicators),
        figures: fc.shuffledSubarray([...facts.figures], { minLength: facts.figures.length }),
        organisations: fc.shuffledSubarray([...facts.organisations], {
          minLength: facts.organisations.length,
        }),
        clusters: fc.constant(facts.clusters),
      }) as fc.Arbitrary<Facts>,
    })
  );
  fc.assert(
    fc.property(shuffled, ({ facts, other }) => {
      const [one, two] = [createEngine(facts), createEngine(other)];
      forEachCell((subject, indicator, period) =>
        deepStrictEqual(two.cell(subject, indicator, period), one.cell(subject, indicator, period))
      );
    }),
    { numRuns: 60 }
  );
});

test('without figures nothing is shown, and nothing is zero', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const engine = createEngine({ ...facts, figures: [] });
      forEachCell((subject, indicator, period) => {
        const cell = engine.cell(subject, indicator, period);
        deepStrictEqual([cell.shown, cell.computed, cell.coverage?.reported ?? 0], [null, null, 0]);
      });
    }),
    { numRuns: 60 }
  );
});

test('each figure is counted at most once: a total of ones is never more than the figures there are', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const ones = facts.figures.map((each) => ({ ...each, value: 1, upper: null }));
      const engine = createEngine({ ...facts, figures: ones });
      const flow = INDICATORS[0]!;
      SUBJECTS.forEach((subject) =>
        PERIODS.forEach((period) => {
          const value = engine.cell(subject, flow, period).computed?.value ?? 0;
          const figures = ones.filter(({ indicator }) => indicator === flow.id).length;
          ok(value <= figures, `${value} out of ${figures} for ${subject} in ${period}`);
        })
      );
    }),
    { numRuns: 100 }
  );
});

test('a change is shown only over equal coverage', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const [engine, truth] = [createEngine(facts), oracle(facts)];
      SUBJECTS.forEach((subject) =>
        INDICATORS.forEach((indicator) => {
          const [now, then] = [
            truth.cell(subject, indicator, '2025'),
            truth.cell(subject, indicator, '2024'),
          ];
          const like =
            now.origin !== null &&
            now.origin === then.origin &&
            JSON.stringify(now.basis) === JSON.stringify(then.basis) &&
            now.upper === null &&
            then.upper === null;
          const change = compareWithPrevious(
            engine.cell(subject, indicator, '2025'),
            engine.cell(subject, indicator, '2024'),
            indicator.kind
          );
          expect(change !== null).toBe(like);
        })
      );
    }),
    { numRuns: 100 }
  );
});
