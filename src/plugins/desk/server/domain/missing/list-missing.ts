import { isMissing } from '../../../../figures/server/domain/is-missing';
import type { Standing } from '../../../../figures/server/domain/standing';
import { columnsOf, rowsOf } from '../grid/build-grid';
import { cellKey } from '../grid/gather-cells';
import type { CellFigures } from '../grid/grid';
import type { MissingReport, MissingUnit } from './missing';

/**
 * Who has not reported what: of the units whose cells make up the subject's, those that add nothing to it. What was
 * computed from below counts as reported, as it does in the total.
 *
 * @param expected documentIds of the indicators to ask for.
 * @param written by `cellKey`: tells what is here but not verified.
 */
export function listMissing(
  standing: Standing,
  expected: readonly string[],
  written: ReadonlyMap<string, CellFigures>
): MissingReport {
  const columns = columnsOf(standing, expected);
  const counted = new Set(standing.members.flatMap(({ subject, counts }) => (counts ? [subject] : [])));
  const units = rowsOf(standing)
    .filter(({ subject }) => counted.has(subject))
    .map((row): MissingUnit => ({
      ...row,
      missing: columns
        .filter((column) => isMissing(standing.cell(row.subject, column.documentId), column))
        .map(({ documentId }) => ({
          indicator: documentId,
          draft: Boolean(written.get(cellKey(row.subject, documentId))?.draft),
        })),
    }));
  const without = (id: string) =>
    units.filter(({ missing }) => missing.some(({ indicator }) => indicator === id)).length;
  return {
    subject: standing.subject,
    name: standing.names.get(standing.subject) ?? '',
    period: standing.period,
    of: units.length,
    indicators: columns.map((column) => ({
      ...column,
      reported: units.length - without(column.documentId),
      of: units.length,
    })),
    units: units.filter(({ missing }) => missing.length > 0),
  };
}
