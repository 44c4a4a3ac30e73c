import type { Period } from '../../../../language';
import { breakLoops } from './break-loops';
import { addTo } from './group-by';
import { holderOf, type Lineage } from './lineage';
import { hasBegun, isValidIn } from './validity';

/** The tree as it stands in one period. */
export interface Hierarchy {
  /** The child organisations valid in the period, below the holder of their parent's place. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Predecessors whose cells stand for an organisation that had not begun by the end of the period. */
  readonly continued: ReadonlyMap<string, readonly string[]>;
  /** One step towards the organisations that already include this one. */
  readonly above: (id: string) => readonly string[];
}

/**
 * The tree of one period. An organisation that handed its place over within the period is no child of anyone: its
 * successor stands there. Parents that run in a loop are dropped, so every walk ends.
 */
export function readHierarchy(lineage: Lineage, period: Period): Hierarchy {
  const parents = new Map<string, string>();
  const continued = new Map<string, string[]>();
  for (const each of lineage.organisations.values()) {
    const parent = each.parent === null ? undefined : lineage.organisations.get(each.parent);
    if (parent && isValidIn(each, period) && holderOf(each.id, period, lineage) === each.id) {
      const holder = holderOf(parent.id, period, lineage);
      if (holder !== each.id) parents.set(each.id, holder);
    }
    if (!hasBegun(each, period)) {
      const before = (lineage.predecessors.get(each.id) ?? []).filter((id) => speaks(id, period, lineage));
      if (before.length > 0) continued.set(each.id, before);
    }
  }
  const standing = breakLoops(parents);
  const children = new Map<string, string[]>();
  for (const [child, parent] of standing) addTo(children, parent, child);
  return { children, continued, above: (id) => stepsAbove(id, standing, continued, lineage, period) };
}

/** Whether a predecessor has something to say about the period: it was there, or others before it were. */
function speaks(id: string, period: Period, lineage: Lineage): boolean {
  const organisation = lineage.organisations.get(id);
  if (!organisation) return false;
  return isValidIn(organisation, period) || (!hasBegun(organisation, period) && lineage.predecessors.has(id));
}

function stepsAbove(
  id: string,
  parents: ReadonlyMap<string, string>,
  continued: ReadonlyMap<string, readonly string[]>,
  lineage: Lineage,
  period: Period
): string[] {
  const parent = parents.get(id);
  const holder = holderOf(id, period, lineage);
  const successor = lineage.successor.get(id);
  const steps = parent === undefined ? [] : [parent];
  if (holder !== id) steps.push(holder);
  if (successor !== undefined && continued.get(successor)?.includes(id)) steps.push(successor);
  return steps;
}
