import type { SubjectKey } from '../facts';
import type { Award } from '../tally-awards';
import type { Ledger } from './ledger';
import type { AwardRow, AwardView } from './panel';

/** The award tally of a subject in a period, the highest givers first. */
export function writeAwards(ledger: Ledger, subject: SubjectKey, period: string): AwardRow[] {
  const view = (award: Award) => viewAward(ledger, award);
  return ledger
    .tally(subject, period)
    .map(({ sample, count, origin, named, revoked }): AwardRow => {
      const { form, giver, giverLevel, recipients, year, theme } = sample;
      const words = ledger.awards.get(sample.id);
      return {
        form,
        giver: words?.giver ?? giver,
        giverLevel,
        recipients,
        year,
        theme: words?.theme ?? theme,
        count,
        origin,
        named: named.flatMap(view),
        revoked: revoked.flatMap(view),
      };
    })
    .sort((a, b) => LEVELS.indexOf(a.giverLevel) - LEVELS.indexOf(b.giverLevel));
}

const LEVELS = ['state', 'government', 'ministry', 'confederation', 'province', 'superior', 'grassroots'];

function viewAward(ledger: Ledger, { id, subject, decisionDate }: Award): AwardView[] {
  const words = ledger.awards.get(id);
  if (!words) return [];
  const { title, personName, decisionNumber } = words;
  const recipient = personName ?? ledger.names.get(subject) ?? null;
  return [{ documentId: id, title, recipient, decisionNumber, decisionDate }];
}
