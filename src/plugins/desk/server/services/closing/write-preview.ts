import type { HouseStyle } from '../../../../../language';
import { amountText } from '../../../../figures/server/domain/panel/phrases';
import type { Reading } from '../../../../figures/server/services/cells';
import { confirmationOf, type OpenContradiction, type Preview } from '../../domain/closing/preview';
import type { Target } from '../../domain/closing/scope';
import { findStanding } from '../../store/closing/closings';
import type { Survey } from '../../store/closing/survey';
import { nameSubjects } from './name-subjects';

/** Entries of each list that are told by name. */
const LISTED = 100;

/** What one should know before closing, in words. */
export async function writePreview(
  reading: Reading,
  target: Target,
  { counts, silent, contradictions }: Survey,
  style: HouseStyle
): Promise<Preview> {
  const indicators = await reading.indicators(style.locale);
  const listed = contradictions.slice(0, LISTED);
  const subjects = await nameSubjects(
    reading,
    listed.map(({ subject }) => subject),
    style.locale
  );
  const told = listed.flatMap(({ indicator: id, cell }, at): OpenContradiction[] => {
    const [indicator, subject] = [indicators.get(id), subjects[at]];
    if (!indicator || !subject || !cell.shown || !cell.computed) return [];
    const text = (amount: typeof cell.shown) => amountText(amount, indicator.unit, style);
    return [
      {
        subject,
        indicator: { documentId: id, name: indicator.name },
        reported: text(cell.shown),
        computed: text(cell.computed),
      },
    ];
  });
  return {
    ...target,
    subjectName:
      target.subject === null
        ? null
        : ((await nameSubjects(reading, [target.subject], style.locale))[0]?.name ?? null),
    counts,
    silent: await nameSubjects(reading, silent.slice(0, LISTED), style.locale),
    contradictions: told,
    replaces: await findStanding(reading.connection, target),
    confirmation: confirmationOf(target.period),
  };
}
