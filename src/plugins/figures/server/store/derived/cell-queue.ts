import { requirePeriod, type PeriodKind } from '../../../../../language';
import { cellId, type CellKey } from './cell-row';

/** Shortest first: a cell goes into cells of the same period or a longer one, never of a shorter one. */
const LENGTHS: readonly PeriodKind[] = ['day', 'month', 'quarter', 'half', 'year', 'years'];

/**
 * Cells that wait to be derived, each once. All of a shorter length come before those of a longer one, so that a year
 * is derived when its months are done; within a length, who came first goes first, so that members come before the
 * containers that they mark.
 */
export class CellQueue {
  readonly #waiting = new Map(LENGTHS.map((kind) => [kind, new Map<string, CellKey>()]));

  add(key: CellKey) {
    this.#waiting.get(requirePeriod(key.period).kind)?.set(cellId(key), key);
  }

  /** Takes the next cells, all of one length; none when nothing waits. */
  take(count: number): CellKey[] {
    for (const keys of this.#waiting.values()) {
      if (keys.size === 0) continue;
      const taken = [...keys].slice(0, count);
      for (const [id] of taken) keys.delete(id);
      return taken.map(([, key]) => key);
    }
    return [];
  }
}
