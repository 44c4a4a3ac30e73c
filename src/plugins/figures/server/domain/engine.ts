import { parsePeriod, periodContains, requirePeriod } from '../../../../language';
import { EMPTY_CELL, type Cell } from './cell';
import { deriveCell } from './derive-cell';
import type { Facts, Figure, Rules, SubjectKey } from './facts';
import { finerPeriods } from './finer-periods';
import { createMembership, type MembersOf } from './members';

/** Answers cells from facts in memory; each cell is derived once. */
export interface Engine {
  cell(subject: SubjectKey, indicator: Rules, period: string): Cell;
  readonly membersOf: MembersOf;
}

/**
 * Builds the engine over a set of facts. Pure: the same facts in any order give the same cells.
 *
 * @throws RangeError from `cell` for an invalid period code. Figures whose own period is invalid are left out.
 */
export function createEngine(facts: Facts): Engine {
  const { membersOf } = createMembership(facts.organisations, facts.clusters);
  const figures = groupFigures(facts.figures);
  const cells = new Map<string, Cell>();

  const cell = (subject: SubjectKey, indicator: Rules, period: string): Cell => {
    const key = `${indicator.id} ${period} ${subject}`;
    const known = cells.get(key);
    if (known) return known;
    const made = derive(subject, indicator, period);
    cells.set(key, made);
    return made;
  };

  const derive = (subject: SubjectKey, indicator: Rules, period: string): Cell => {
    const reported = figures.periods(indicator.id, period);
    const { members, continued } = membersOf(subject, period);
    // Where nobody reported anything, the members need not be asked one by one.
    const ask = reported.length > 0 ? cell : () => EMPTY_CELL;
    return deriveCell({
      indicator,
      period,
      own: figures.own(subject, indicator.id).filter((each) => periodContains(period, each.period)),
      members: members.map((member) => ({ subject: member, cell: ask(member, indicator, period) })),
      continued,
      finer: () =>
        reported.some((each) => each !== period)
          ? finerPeriods(requirePeriod(period), indicator.kind).map((each) => ({
              period: each,
              cell: cell(subject, indicator, each),
            }))
          : [],
    });
  };

  return { cell, membersOf };
}

/** Figures by subject and indicator, and which periods of an indicator anybody reported, so that empty ones cost nothing. */
function groupFigures(figures: readonly Figure[]) {
  const bySubject = new Map<string, Figure[]>();
  const periods = new Map<string, Set<string>>();
  const inside = new Map<string, string[]>();
  for (const figure of figures) {
    if (!parsePeriod(figure.period)) continue;
    add(bySubject, `${figure.subject} ${figure.indicator}`, figure);
    const known = periods.get(figure.indicator) ?? new Set();
    periods.set(figure.indicator, known.add(figure.period));
  }
  return {
    own: (subject: SubjectKey, indicator: string) => bySubject.get(`${subject} ${indicator}`) ?? [],
    /** The periods in or inside a period that anybody reported the indicator for. */
    periods(indicator: string, period: string): readonly string[] {
      const key = `${indicator} ${period}`;
      const known = inside.get(key);
      if (known) return known;
      const found = [...(periods.get(indicator) ?? [])].filter((each) => periodContains(period, each));
      inside.set(key, found);
      return found;
    },
  };
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item) {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
