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

/** What the caller knows already; it saves work and never changes a cell. */
interface Known {
  /** Who counts for whom; otherwise it is read from the facts. */
  readonly membersOf?: MembersOf;
  /** False for cells that nobody's figures can enter. */
  readonly mayHold?: (subject: SubjectKey, indicator: string, period: string) => boolean;
}

/**
 * Builds the engine over a set of facts. Pure: the same facts in any order give the same cells.
 *
 * @throws RangeError from `cell` for an invalid period code. Figures whose own period is invalid are left out.
 */
export function createEngine(
  facts: Facts,
  {
    membersOf = createMembership(facts.organisations, facts.clusters).membersOf,
    mayHold = () => true,
  }: Known = {}
): Engine {
  const figures = groupFigures(facts.figures);
  const cells = new Map<string, Cell>();
  const finer = remembering((period: string, { kind }: Rules) => finerPeriods(requirePeriod(period), kind));

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
    const ask: typeof cell = (asked, rules, code) =>
      reported.length > 0 && mayHold(asked, rules.id, code) ? cell(asked, rules, code) : EMPTY_CELL;
    return deriveCell({
      indicator,
      period,
      own: figures
        .own(subject, indicator.id)
        .filter((each) => each.period === period || periodContains(period, each.period)),
      members: members.map((member) => ({ subject: member, cell: ask(member, indicator, period) })),
      continued,
      finer: () =>
        reported.some((each) => each !== period)
          ? finer(period, indicator).map((each) => ({
              period: each,
              cell: ask(subject, indicator, each),
            }))
          : [],
    });
  };

  return { cell, membersOf };
}

/** Remembers what a function made of a period for an indicator of a kind: the same few are asked thousands of times. */
function remembering<Value>(make: (period: string, indicator: Rules) => Value) {
  const known = new Map<string, Value>();
  return (period: string, indicator: Rules): Value => {
    const key = `${indicator.kind} ${period}`;
    const value = known.get(key) ?? make(period, indicator);
    known.set(key, value);
    return value;
  };
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
