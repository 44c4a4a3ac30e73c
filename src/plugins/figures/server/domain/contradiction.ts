import type { Cell } from './cell';
import { exactSum } from './exact-sum';
import type { IndicatorKind } from './facts';

/** What stands between a reported value and the computed one. Shown to editors, never corrected. */
export interface Check {
  /** reported − computed, in the indicator's unit. */
  readonly difference: number;
  /** They cannot both be right, even within what the print allows. */
  readonly contradiction: boolean;
}

/**
 * Compares the reported value of a cell with the computed one. They contradict each other when, beyond the
 * tolerance (`bounds.ts`), everybody reported and they differ, or when those who reported already exceed the whole –
 * which proves nothing of a ratio, nor of an earlier level of a stock.
 *
 * @returns null unless the cell has both.
 */
export function checkCell(cell: Cell, kind: IndicatorKind): Check | null {
  const { reported, shown, computed, coverage } = cell;
  if (!reported || !shown || !computed) return null;
  const exceeds = computed.least > shown.most;
  const differs = exceeds || computed.most < shown.least;
  const share = computed.way === 'members' ? coverage : computed.parts;
  const complete = share !== null && share.reported === share.of;
  const addsUp = kind === 'flow' || (kind === 'stock' && computed.way === 'members');
  return {
    difference: exactSum([shown.value, -computed.value]),
    contradiction: complete ? differs : addsUp && exceeds,
  };
}
