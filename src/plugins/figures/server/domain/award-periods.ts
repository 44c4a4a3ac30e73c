import { containingPeriods } from './containing-periods';
import type { Award } from './tally-awards';

/** The periods in whose tallies an award may appear: its year and the terms around it, and those of its decision. */
export function awardPeriods(
  { year, decisionDate }: Pick<Award, 'year' | 'decisionDate'>,
  terms: Iterable<string>
): string[] {
  const decided = decisionDate === null ? [] : containingPeriods(decisionDate, []);
  const shorter = decided.filter((code) => code.length > 4);
  return [...shorter, ...containingPeriods(String(year), terms)];
}
