import { compareWithPrevious } from '../../src/plugins/figures/server/domain/compare-with-previous';
import { checkCell } from '../../src/plugins/figures/server/domain/contradiction';
import type { Figure, Indicator } from '../../src/plugins/figures/server/domain/facts';
import { A, B, cell, FLOW, RATIO, TREE, world } from './small-world';

describe('checked', () => {
  const both = (reported: Partial<Figure>, ...members: Partial<Figure>[]) =>
    checkCell(
      cell({
        organisations: TREE,
        figures: [reported, ...members.map((each, at) => ({ subject: at === 0 ? A : B, ...each }))],
      }),
      'flow'
    );

  test.each([
    ['the same', { value: 30 }, [{ value: 10 }, { value: 20 }], 0, false],
    [
      'within half a printed digit',
      { value: 2_500_000_000 },
      [{ value: 1_200_000_000 }, { value: 1_320_000_000 }],
      -20_000_000,
      false,
    ],
    [
      'beyond it, everybody reported',
      { value: 2_500_000_000 },
      [{ value: 1_200_000_001 }, { value: 900_000_000 }],
      399_999_999,
      true,
    ],
    ['less, but one has not reported', { value: 30 }, [{ value: 10 }], 20, false],
    ['more than the whole, though one has not reported', { value: 30 }, [{ value: 40 }], -10, true],
    [
      'nearly allows less, not more',
      { value: 100, qualifier: 'nearly' as const },
      [{ value: 51 }, { value: 51 }],
      -2,
      true,
    ],
    [
      'nearly allows a tenth less',
      { value: 100, qualifier: 'nearly' as const },
      [{ value: 50 }, { value: 41 }],
      9,
      false,
    ],
    [
      'over allows more',
      { value: 100, qualifier: 'over' as const },
      [{ value: 50 }, { value: 59 }],
      -9,
      false,
    ],
  ])('%s', (_name, reported, members, difference, contradiction) => {
    expect(both(reported, ...members)).toEqual({ difference, contradiction });
  });
});

describe('compared with the period before', () => {
  const change = (figures: Partial<Figure>[], kind: Indicator = FLOW) => {
    const engine = world({ organisations: TREE, figures });
    const at = (period: string) => engine.cell('organisation:s', kind, period);
    return compareWithPrevious(at('2024'), at('2023'), kind.kind);
  };

  test.each([
    [
      'both reported',
      [{ value: 60 }, { value: 52, period: '2023' }],
      { previous: 52, change: 0.154, direction: 1 },
    ],
    ['from zero', [{ value: 60 }, { value: 0, period: '2023' }], { previous: 0, change: null, direction: 1 }],
    ['one reported, one computed', [{ value: 60 }, { subject: A, value: 52, period: '2023' }], null],
    [
      'computed from the same members',
      [
        { subject: A, value: 9 },
        { subject: A, value: 10, period: '2023' },
      ],
      { previous: 10, change: -0.1, direction: -1 },
    ],
    [
      'a unit that joined is not growth',
      [
        { subject: A, value: 9 },
        { subject: B, value: 9 },
        { subject: A, value: 10, period: '2023' },
      ],
      null,
    ],
  ])('%s', (_name, figures, expected) => {
    expect(change(figures)).toEqual(expected);
  });

  test('a ratio changes by percentage points', () => {
    expect(change([{ value: 80 }, { value: 78, period: '2023' }], RATIO)).toMatchObject({ change: 0.02 });
  });
});
