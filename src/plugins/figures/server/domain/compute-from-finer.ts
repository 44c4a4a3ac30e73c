import { periodContains } from '../../../../language';
import { addAmounts, type Amount } from './amount';
import type { Cell, Computed } from './cell';
import { partAmounts } from './compute-from-members';
import type { Figure, Rules } from './facts';
import { fingerprint } from './fingerprint';

export interface FinerCell {
  /** Canonical period code, one step finer. */
  readonly period: string;
  readonly cell: Cell;
}

interface Filled extends FinerCell {
  /** Which half, quarter or month of the period it is: what makes two years comparable. */
  readonly position: number;
  readonly amount: Amount;
}

/**
 * Makes a cell of the subject's own finer periods: a flow is their sum and the parts that lie outside them, a stock
 * is the latest of them, a ratio has none.
 *
 * @param finer in order of time.
 * @returns null when no finer period has a value.
 */
export function computeFromFiner(
  indicator: Rules,
  finer: readonly FinerCell[],
  parts: readonly Figure[]
): Computed | null {
  if (indicator.kind === 'ratio') return null;
  const filled = finer.flatMap(({ period, cell }, position): Filled[] =>
    cell.shown ? [{ period, cell, position, amount: cell.shown }] : []
  );
  const latest = filled.at(-1);
  if (!latest) return null;
  if (indicator.kind === 'stock') {
    return { ...latest.amount, way: 'finer', parts: null, share: null, basis: basisOf([latest]) };
  }
  const outside = parts.filter((part) => !filled.some(({ period }) => periodContains(period, part.period)));
  return {
    ...addAmounts([...filled.map(({ amount }) => amount), ...partAmounts(outside, indicator)]),
    way: 'finer',
    parts: {
      reported: filled.length,
      of: finer.length,
      missing: finer.filter(({ cell }) => !cell.shown).map(({ period }) => period),
    },
    share: null,
    basis: basisOf(filled),
  };
}

function basisOf(filled: readonly Filled[]): string {
  return fingerprint(
    filled.map(({ position, cell }) => `${position} ${cell.origin} ${cell.basis}`).join('\n')
  );
}
