import { isSameEntry } from './gather-cells';
import type { CellEntry, CellFigures } from './grid';

/** How a sheet is saved. */
export interface Saving {
  /** Verified at once, or left for somebody to verify. */
  readonly publish: boolean;
  /** The day that the figures describe, YYYY-MM-DD; null: not said. */
  readonly asOf: string | null;
}

/** What saving a cell does to the figures. */
export type CellPlan =
  | { readonly kind: 'nothing' }
  /** A figure of its own; one that stood becomes its revision. */
  | { readonly kind: 'create'; readonly asOf: string | null }
  /** The figure that stands is put right. */
  | { readonly kind: 'correct'; readonly documentId: string; readonly asOf: string | null }
  /** The draft is what was wanted: it is verified. */
  | { readonly kind: 'verify'; readonly documentId: string }
  | { readonly kind: 'remove'; readonly documentIds: readonly string[] }
  /**
   * `cited`: a post cites the figure; `older`: what stands describes a later day; `verified`: a draft cannot remove it;
   * `moving`: its draft and its verified version lie in two cells, and one of them would be written unseen.
   */
  | { readonly kind: 'refuse'; readonly reason: 'cited' | 'older' | 'verified' | 'moving' };

/**
 * Decides what an entry does to the figures of its cell, so that what was entered stands afterwards:
 *
 * - A figure that was read from a post stays as the post says it; an entry becomes a figure of its own.
 * - A later day than that of the figure that stands makes a new report, and the older one its revision.
 * - Without one it is a correction: the figure itself is changed, and Strapi keeps its document.
 * - A draft that already says what is verified now is published instead of being written twice.
 * - Clearing removes what was entered here; what a post cites is removed where it was read.
 * - A figure of which another version lies elsewhere is left as it is: an entry becomes a figure of its own, or is
 *   refused where it could only rewrite that one.
 *
 * @param wanted null clears the cell.
 */
export function planCell(
  { verified, draft }: CellFigures,
  wanted: CellEntry | null,
  { publish, asOf }: Saving
): CellPlan {
  if (!wanted) return planRemoval({ verified, draft }, publish);
  const day = asOf ?? verified?.asOf ?? null;
  if (verified?.asOf && day !== null && day < verified.asOf) return { kind: 'refuse', reason: 'older' };
  if (draft) {
    const same = isSameEntry(draft, wanted) && (asOf === null || draft.asOf === asOf);
    // Verified as it is, it has to stand: not behind a verified one of a later day.
    if (same && publish && (draft.asOf ?? '') >= (verified?.asOf ?? '')) {
      return draft.elsewhere ? MOVING : { kind: 'verify', documentId: draft.documentId };
    }
    if (same && !publish) return { kind: 'nothing' };
    const until = latest(asOf ?? draft.asOf, verified?.asOf ?? null);
    return draft.article === null && !draft.elsewhere
      ? { kind: 'correct', documentId: draft.documentId, asOf: until }
      : { kind: 'create', asOf: until };
  }
  if (!verified) return { kind: 'create', asOf };
  const isNewReport = asOf !== null && asOf > (verified.asOf ?? '');
  if (isSameEntry(verified, wanted) && !isNewReport) return { kind: 'nothing' };
  if (isNewReport || verified.article !== null) return { kind: 'create', asOf: day };
  return verified.elsewhere ? MOVING : { kind: 'correct', documentId: verified.documentId, asOf: day };
}

const MOVING: CellPlan = { kind: 'refuse', reason: 'moving' };

function planRemoval({ verified, draft }: CellFigures, publish: boolean): CellPlan {
  const standing = [draft, verified].filter((figure) => figure !== null);
  if (standing.length === 0) return { kind: 'nothing' };
  if (standing.some(({ article }) => article !== null)) return { kind: 'refuse', reason: 'cited' };
  if (verified && !publish) return { kind: 'refuse', reason: 'verified' };
  if (standing.some(({ elsewhere }) => elsewhere)) return MOVING;
  return { kind: 'remove', documentIds: [...new Set(standing.map(({ documentId }) => documentId))] };
}

function latest(a: string | null, b: string | null): string | null {
  return (a ?? '') >= (b ?? '') ? a : b;
}
