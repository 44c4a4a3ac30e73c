import { parsePeriod } from '../../../../language';
import { compareFigures } from './compare-figures';
import type { ClusterYear, Figure } from './facts';
import { round } from './round';

/**
 * The target of a cell: that of the figure that stands, or of the latest one that has any, or the one agreed in the
 * cluster's pact for the year. Never derived from a percentage.
 *
 * @param own the subject's own figures of the indicator, any period.
 * @param years the cluster's years; none for an organisation.
 */
export function targetOf(
  indicator: string,
  period: string,
  own: readonly Figure[],
  years: readonly ClusterYear[]
): number | null {
  const given = own
    .filter((each) => each.period === period && each.scope === 'total' && each.target !== null)
    .sort(compareFigures);
  const pact = years
    .filter(({ year }) => parsePeriod(period)?.kind === 'year' && year === Number(period))
    .flatMap(({ targets }) => targets)
    .find((target) => target.indicator === indicator);
  return given[0]?.target ?? pact?.value ?? null;
}

/**
 * value / target, three decimals: 1.2 is 120 %. Null without a value, or for a target of zero.
 *
 * @example attainment(1653, 1450) // 1.14
 */
export function attainment(value: number | null, target: number): number | null {
  return value === null || target === 0 ? null : round(value / target, 3);
}
