import type { SubjectKey } from '../../../../figures/server/domain/facts';
import type { MembersOf } from '../../../../figures/server/domain/members';
import { allFinerPeriods } from '../../../../figures/server/domain/finer-periods';

/**
 * A subject and everybody whose figures count for it in a period or in part of it, nearest first: a unit that handed
 * over in May counts in the first quarter and no longer in the year.
 */
export function subjectsWithin(root: SubjectKey, period: string, membersOf: MembersOf): SubjectKey[] {
  // A flow is refined down to the month, and nothing is a member of anything for days alone.
  const periods = [period, ...allFinerPeriods(period, 'flow')];
  const reached = new Set([root]);
  // A Set is walked in the order of insertion, with what is added on the way.
  for (const subject of reached) {
    for (const each of periods) {
      for (const member of membersOf(subject, each).members) reached.add(member);
    }
  }
  return [...reached];
}
