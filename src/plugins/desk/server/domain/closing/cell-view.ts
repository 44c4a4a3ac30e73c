import type { Unit } from '../../../../../language';
import type { Cell } from '../../../../figures/server/domain/cell';
import { amountText } from '../../../../figures/server/domain/panel/phrases';
import type { HouseStyle, Qualifier } from '../../../../../language';

/** What a closing says of a cell, then or now. */
export interface CellView {
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier | null;
  /** Ready to print; null without a value. */
  readonly text: string | null;
  readonly origin: 'reported' | 'computed' | null;
  readonly coverage: { readonly reported: number; readonly of: number } | null;
  readonly target: number | null;
}

/** A cell as readers would see it, with its target; null when there is neither. */
export function viewCell(
  cell: Cell | null,
  target: number | null,
  unit: Unit,
  style: HouseStyle
): CellView | null {
  if (!cell?.shown && target === null) return null;
  const { shown = null, origin = null, coverage = null } = cell ?? {};
  return {
    value: shown?.value ?? null,
    upper: shown?.upper ?? null,
    qualifier: shown?.qualifier ?? null,
    text: shown && amountText(shown, unit, style),
    origin,
    coverage: coverage && { reported: coverage.reported, of: coverage.of },
    target,
  };
}

/** Whether two views say the same, so that a figure verified anew with the same content is no difference. */
export const sameView = (a: CellView | null, b: CellView | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The same as `sameView`, whatever the targets are. */
export function sameValue(a: CellView | null, b: CellView | null): boolean {
  const valueOf = (view: CellView | null) => (view?.text ? { ...view, target: null } : null);
  return sameView(valueOf(a), valueOf(b));
}
