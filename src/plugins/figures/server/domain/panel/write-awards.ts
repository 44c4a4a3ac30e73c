import type { SubjectKey } from '../facts';
import { tallyAwards, type Award } from '../tally-awards';
import type { Ledger, NamedAward } from './ledger';
import { LIMITS } from './limits';
import type { AwardRow, AwardView } from './panel';

/** The award tally of a subject in a period, the highest givers first as the vocabulary orders them. */
export function writeAwards(ledger: Ledger, subject: SubjectKey, period: string): AwardRow[] {
  const words = new Map([...ledger.awards.values()].flat().map((award) => [award.id, award]));
  const view = (award: Award) => viewAward(ledger, words.get(award.id));
  return tallyAwards(subject, period, ledger.awards, ledger.engine.membersOf)
    .map(({ sample, count, origin, named, revoked }): AwardRow => {
      const { form, giver, giverLevel, recipients, year, theme } = sample;
      const printed = words.get(sample.id);
      return {
        form,
        giver: printed?.giverName ?? giver,
        giverLevel,
        recipients,
        year,
        theme: printed?.themeName ?? theme,
        count,
        origin,
        named: named.slice(0, LIMITS.named).flatMap(view),
        revoked: revoked.slice(0, LIMITS.named).flatMap(view),
      };
    })
    .sort((a, b) => levelOf(a) - levelOf(b));
}

const LEVELS = ['state', 'government', 'ministry', 'confederation', 'province', 'superior', 'grassroots'];

function levelOf({ giverLevel }: AwardRow): number {
  return LEVELS.indexOf(giverLevel);
}

function viewAward(ledger: Ledger, award: NamedAward | undefined): AwardView[] {
  if (!award) return [];
  const { id, title, personName, subject, decisionNumber, decisionDate } = award;
  const recipient = personName ?? ledger.names.get(subject) ?? null;
  return [{ documentId: id, title, recipient, decisionNumber, decisionDate }];
}
