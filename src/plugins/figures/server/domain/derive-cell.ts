import { periodContains } from '../../../../language';
import type { Cell, Computed, Coverage } from './cell';
import { compareFigures } from './compare-figures';
import { computeFromFiner, type FinerCell } from './compute-from-finer';
import { computeFromMembers, type MemberCell } from './compute-from-members';
import type { Figure, Rules } from './facts';
import { figureAmount } from './figure-amount';
import { isMissing } from './is-missing';

/** What one cell is made of; nothing else matters to it. */
export interface Ingredients {
  readonly indicator: Rules;
  /** Canonical period code. */
  readonly period: string;
  /** The subject's own figures of this indicator, in this period or inside it; any order. */
  readonly own: readonly Figure[];
  readonly members: readonly MemberCell[];
  readonly continued: boolean;
  /** The subject's own cells one step finer, in order of time; asked for only when no member reported. */
  readonly finer: () => readonly FinerCell[];
}

/**
 * One cell from its ingredients: reported, computed, coverage, and which of them is shown. Pure; the members' cells
 * are made by this same rule.
 */
export function deriveCell({ indicator, period, own, members, continued, finer }: Ingredients): Cell {
  const reports = own
    .filter((each) => each.period === period && each.scope === 'total' && figureAmount(each, indicator))
    .sort(compareFigures);
  const [reported = null, ...earlier] = reports;
  const revisions = earlier.map(({ id }) => id);
  const parts = own.filter((each) => each.scope === 'part' && periodContains(period, each.period));
  const computed =
    computeFromMembers(indicator, members, parts) ?? computeFromFiner(indicator, finer(), parts);
  const coverage = coverageOf(members, indicator);
  const result = { reported, revisions, computed, coverage, continued };
  return reported ? shownAsReported(result, reported, indicator) : shownAsComputed(result, computed);
}

type Unshown = Omit<Cell, 'shown' | 'origin' | 'share' | 'basis'>;

function shownAsReported(result: Unshown, reported: Figure, indicator: Rules): Cell {
  const { numerator, denominator } = reported;
  const share = numerator !== null && denominator !== null ? { numerator, denominator } : null;
  return {
    ...result,
    shown: figureAmount(reported, indicator),
    origin: 'reported',
    share: indicator.kind === 'ratio' ? share : null,
    basis: 'reported',
  };
}

function shownAsComputed(result: Unshown, computed: Computed | null): Cell {
  if (!computed) return { ...result, shown: null, origin: null, share: null, basis: '' };
  const { value, upper, qualifier, least, most, share, basis } = computed;
  return { ...result, shown: { value, upper, qualifier, least, most }, origin: 'computed', share, basis };
}

function coverageOf(members: readonly MemberCell[], indicator: Rules): Coverage | null {
  if (members.length === 0) return null;
  const missing = members.filter(({ cell }) => isMissing(cell, indicator));
  return {
    reported: members.length - missing.length,
    of: members.length,
    missing: missing.map(({ subject }) => subject).sort(),
  };
}
