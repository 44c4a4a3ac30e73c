import type { Period } from '../../../../language';
import { breakLoops } from './break-loops';
import type { Organisation } from './facts';
import { addTo } from './group-by';
import { endsBeforeEndOf, hasBegun } from './validity';

/** Organisations by documentId, with the mergers between them. */
export interface Lineage {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly successor: ReadonlyMap<string, string>;
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
}

/** Reads who took over from whom. A successor that does not exist, or a loop of successors, counts for nothing. */
export function readLineage(list: readonly Organisation[]): Lineage {
  const organisations = new Map(list.map((each) => [each.id, each]));
  const links = list.flatMap(({ id, successor }) =>
    successor !== null && organisations.has(successor) ? [[id, successor] as const] : []
  );
  const successor = breakLoops(new Map(links));
  const predecessors = new Map<string, string[]>();
  for (const [id, next] of successor) addTo(predecessors, next, id);
  return { organisations, successor, predecessors };
}

/**
 * Who holds an organisation's place at the end of a period: itself, or – when it ended before and its successor had
 * begun – the successor. What hung below an ended organisation hangs below the holder of its place from then on, so
 * that a merger needs no re-parenting and the years before it keep their tree.
 */
export function holderOf(id: string, period: Period, lineage: Lineage): string {
  const here = lineage.organisations.get(id);
  const there = lineage.organisations.get(lineage.successor.get(id) ?? '');
  if (!here || !there || !endsBeforeEndOf(here, period) || !hasBegun(there, period)) return id;
  return holderOf(there.id, period, lineage);
}
