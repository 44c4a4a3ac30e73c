import { formatFigure, type HouseStyle } from '../../../../../language';
import type { Row, SubjectPanel } from '../../../../figures/server/domain/panel/panel';
import type { YearTotal, YearTotals } from './overview';

/** Totals that a glance takes in. */
const MOST = 6;

/** The page of a subject in a year as a few totals, those of the catalogue's first indicators. */
export function writeTotals({ subject, period, rows }: SubjectPanel, style: HouseStyle): YearTotals {
  const { documentId, name } = subject;
  const totals = rows.flatMap((row) => writeTotal(row, style) ?? []).slice(0, MOST);
  return {
    subject: { documentId, name },
    period: period.code,
    before: String(Number(period.code) - 1),
    totals,
  };
}

function writeTotal(
  { indicator, text, series, previous, coverage, origin }: Row,
  style: HouseStyle
): YearTotal | null {
  if (text === null) return null;
  const { code, name, unit } = indicator;
  const before = series.at(-2)?.value ?? null;
  return {
    indicator: { code, name },
    text,
    before:
      before === null ? null : formatFigure({ value: before, upper: null, qualifier: 'exact', unit }, style),
    change: previous?.text ?? null,
    coverage:
      origin === 'computed' && coverage && coverage.reported < coverage.of
        ? { reported: coverage.reported, of: coverage.of }
        : null,
  };
}
