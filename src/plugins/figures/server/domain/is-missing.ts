import type { Cell } from './cell';
import type { Rules } from './facts';

/** Whether a member's cell adds nothing to the cell above: of a ratio both numbers are needed, of others a value. */
export function isMissing(cell: Pick<Cell, 'share' | 'shown'>, { kind }: Pick<Rules, 'kind'>): boolean {
  return kind === 'ratio' ? !cell.share : !cell.shown;
}
