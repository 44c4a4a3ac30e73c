import type { HouseStyle } from '../../../../../language';
import type { Reading } from '../../../../figures/server/services/cells';
import { sameValue, sameView, viewCell } from '../../domain/closing/cell-view';
import { creditAmendments, creditKey } from '../../domain/closing/credit-amendments';
import type { CellDifference, Differences } from '../../domain/closing/difference';
import type { Closing } from '../../domain/closing/scope';
import { subjectsWithin } from '../../domain/closing/subjects-within';
import { readAmendments } from '../../store/closing/amendments';
import { readChangedCells } from '../../store/closing/read-changed-cells';
import { readSubjects } from '../../store/closing/read-subjects';
import { nameSubjects } from './name-subjects';
import { subjectKey } from '../../../../figures/server/domain/subject-key';

/** Cells told at most; the rest are counted. */
const LISTED = 500;

/** Everything that differs now from a closing, in words. */
export async function writeDifferences(
  reading: Reading,
  closing: Closing,
  style: HouseStyle
): Promise<Differences> {
  const { connection, structure } = reading;
  const frozen = await readSubjects(connection, closing.id);
  const amendments = await readAmendments(connection, closing.id);
  const credits = creditAmendments(amendments, closing.period, structure.containersOf);
  const indicators = await reading.indicators(style.locale);
  const everybody = [
    ...[...structure.clusters.keys()].map((id) => subjectKey('cluster', id)),
    ...[...structure.organisations.keys()].map((id) => subjectKey('organisation', id)),
  ];
  const today =
    closing.subject === null ? [] : subjectsWithin(closing.subject, closing.period, structure.membersOf);
  const covered = closing.subject === null ? everybody : [...new Set([...today, ...frozen])];
  const changed = (await readChangedCells(reading, closing, covered)).flatMap((cell) => {
    const indicator = indicators.get(cell.indicator);
    if (!indicator) return [];
    const view = (side: typeof cell.was) => viewCell(side.cell, side.target, indicator.unit, style);
    const [was, is] = [view(cell.was), view(cell.is)];
    return sameView(was, is) ? [] : [{ ...cell, indicator, was, is }];
  });
  const order = new Map(covered.map((subject, at) => [subject, at]));
  const place = (subject: string) => order.get(subject) ?? covered.length;
  changed.sort((a, b) => place(a.subject) - place(b.subject) || a.indicator.order - b.indicator.order);
  const listed = changed.slice(0, LISTED);
  const subjects = await nameSubjects(
    reading,
    listed.map(({ subject }) => subject),
    style.locale
  );
  const cells = listed.flatMap(({ subject: key, indicator, was, is }, at): CellDifference[] => {
    const subject = subjects[at];
    const credit = credits.get(creditKey(indicator.id, key));
    const { id: documentId, code, name, unit } = indicator;
    return subject
      ? [
          {
            subject,
            indicator: { documentId, code, name, unit },
            was,
            is,
            // A target is agreed in the pact, or given by a figure of the subject's own.
            changed:
              credit && (credit.subject === key || !sameValue(was, is))
                ? { by: credit.by, at: credit.at }
                : null,
          },
        ]
      : [];
  });
  const [then, now] = [new Set(frozen), new Set(today)];
  return {
    closing,
    cells,
    total: changed.length,
    joined: await nameSubjects(
      reading,
      today.filter((each) => !then.has(each)),
      style.locale
    ),
    left:
      closing.subject === null
        ? []
        : await nameSubjects(
            reading,
            frozen.filter((each) => !now.has(each)),
            style.locale
          ),
    amendments: amendments.length,
  };
}
