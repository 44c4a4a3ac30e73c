import type { Unit } from '../../../../../language';
import type { CellView } from './cell-view';
import type { Named, NamedSubject } from './preview';
import type { Closing } from './scope';

/** A cell that says something else now than when its period was closed. */
export interface CellDifference {
  readonly subject: NamedSubject;
  readonly indicator: Named & { readonly code: string; readonly unit: Unit };
  /** Null: there was nothing. */
  readonly was: CellView | null;
  /** Null: there is nothing any more. */
  readonly is: CellView | null;
  /** Who wrote last what it may have changed by; null when no figure was: a unit moved, a target was agreed anew. */
  readonly changed: { readonly by: string | null; readonly at: string } | null;
}

/** Everything that differs now from a closing. */
export interface Differences {
  readonly closing: Closing;
  readonly cells: readonly CellDifference[];
  /** How many cells differ; the list may be shorter. */
  readonly total: number;
  /** Who counts in the closed subject now and did not, and the other way round. Empty when it is everybody's. */
  readonly joined: readonly NamedSubject[];
  readonly left: readonly NamedSubject[];
  /** Writes of verified figures while it stood. */
  readonly amendments: number;
}
