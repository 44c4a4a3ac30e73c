import { allFinerPeriods } from '../../../../figures/server/domain/finer-periods';

/**
 * The codes of all periods that a figure's may be to lie within a closed one: itself, and every finer one down to the
 * days.
 *
 * @example periodsWithin('2024-02').length // 30: the month and its 29 days
 */
export function periodsWithin(period: string): string[] {
  return [period, ...new Set(allFinerPeriods(period, 'stock'))];
}
