import { addAmounts, type Amount } from './amount';
import { bounds } from './bounds';
import type { Cell, Computed } from './cell';
import { exactSum } from './exact-sum';
import type { Figure, Rules, SubjectKey } from './facts';
import { figureAmount } from './figure-amount';
import { fingerprint } from './fingerprint';
import { sumQualifiers } from './qualifiers';
import { round } from './round';

export interface MemberCell {
  readonly subject: SubjectKey;
  readonly cell: Cell;
}

/**
 * Adds up the members that reported: flow and stock by sum – a flow with the subject's own parts –, a ratio as
 * 100 · Σ numerator / Σ denominator of those that have both, never as a mean of percentages.
 *
 * @returns null when no member reported.
 */
export function computeFromMembers(
  indicator: Rules,
  members: readonly MemberCell[],
  parts: readonly Figure[]
): Computed | null {
  if (indicator.kind === 'ratio') return sumShares(indicator, members);
  const reporting = members.flatMap(({ subject, cell }) =>
    cell.shown ? [{ subject, cell, amount: cell.shown }] : []
  );
  if (reporting.length === 0) return null;
  const own = indicator.kind === 'flow' ? partAmounts(parts, indicator) : [];
  return {
    ...addAmounts([...reporting.map(({ amount }) => amount), ...own]),
    way: 'members',
    parts: null,
    share: null,
    basis: basisOf(reporting),
  };
}

/** The amounts of a subject's own parts; a part without a value says nothing. */
export function partAmounts(parts: readonly Figure[], indicator: Rules): Amount[] {
  return parts.flatMap((each) => figureAmount(each, indicator) ?? []);
}

function sumShares(indicator: Rules, members: readonly MemberCell[]): Computed | null {
  const sharing = members.flatMap(({ subject, cell }) =>
    cell.share ? [{ subject, cell, share: cell.share }] : []
  );
  const numerator = exactSum(sharing.map(({ share }) => share.numerator));
  const denominator = exactSum(sharing.map(({ share }) => share.denominator));
  if (sharing.length === 0 || denominator === 0) return null;
  const qualifiers = sharing.map(({ cell }) => cell.shown?.qualifier ?? 'exact');
  const printed = {
    value: round((100 * numerator) / denominator, 4),
    upper: null,
    qualifier: sumQualifiers(qualifiers),
  };
  return {
    ...printed,
    ...bounds(printed, indicator.unit),
    way: 'members',
    parts: null,
    share: { numerator, denominator },
    basis: basisOf(sharing),
  };
}

function basisOf(members: readonly MemberCell[]): string {
  return fingerprint(
    members
      .map(({ subject, cell }) => `${subject} ${cell.basis}`)
      .sort()
      .join('\n')
  );
}
