import { awardContent, awardKind } from './award-content';
import { rejectedAs, type AcceptedAward, type Decided } from './decided';
import { follow } from './follow';
import type { ReadAward } from './read-award-findings';
import type { AwardFinding } from './reading';

/** Puts beside each award that was read what was decided about it. */
export function placeAwards(
  read: readonly ReadAward[],
  entries: readonly AcceptedAward[],
  decided: readonly Decided[]
): AwardFinding[] {
  const rejected = decided.filter(({ kind, verdict }) => kind === 'award' && verdict === 'rejected');
  const remembered = [...entries.map((entry) => entry.remembered), ...rejected.map(rejectedAs)];
  const places = follow(
    remembered,
    read.map(({ keys, passage, others, values }) => ({
      ...{ keys, places: [passage, ...others] },
      ...{ kind: awardKind(values), content: awardContent(values) },
      identity: `${awardKind(values)} ${awardContent(values)}`,
    }))
  );
  const at = new Map(places.flatMap((place, index) => (place ? [[place.finding, index] as const] : [])));
  return read.map(({ keys, told: _told, ...finding }, index): AwardFinding => {
    const mine = at.get(index);
    const key = (mine === undefined ? null : remembered[mine]?.key) ?? keys[0] ?? '';
    if (mine === undefined) return { ...finding, key, state: 'open', award: null };
    const entry = entries[mine];
    if (!entry) return { ...finding, key, state: 'rejected', award: null };
    return { ...finding, key, state: places[mine]?.changed ? 'changed' : 'accepted', award: entry.award };
  });
}
