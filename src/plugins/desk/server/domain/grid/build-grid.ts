import type { Cell } from '../../../../figures/server/domain/cell';
import type { Standing } from '../../../../figures/server/domain/standing';
import { cellKey, versionOfCell } from './gather-cells';
import type { CellComputed, CellFigures, Grid, GridCell, GridColumn, GridRow } from './grid';

const NOTHING: CellFigures = { verified: null, draft: null };

/**
 * A subject's sheet: its members and itself as rows, indicators as columns.
 *
 * @param chosen documentIds of the columns, in their order.
 * @param written by `cellKey`.
 */
export function buildGrid(
  standing: Standing,
  chosen: readonly string[],
  written: ReadonlyMap<string, CellFigures>
): Grid {
  const { subject, period, names } = standing;
  const columns = columnsOf(standing, chosen);
  const rows = rowsOf(standing);
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const figures = written.get(cellKey(row.subject, column.documentId)) ?? NOTHING;
      return buildCell(standing, row, column, figures) ?? [];
    })
  );
  const shown = new Set(chosen);
  const more = spokenOf(standing, written);
  return {
    subject,
    name: names.get(subject) ?? '',
    period,
    columns,
    more: [...more].filter((id) => !shown.has(id)).length,
    rows,
    cells,
  };
}

/** The columns of these indicators, in their order; one that does not exist is left out. */
export function columnsOf({ indicators }: Standing, chosen: readonly string[]): GridColumn[] {
  return chosen.flatMap((documentId) => {
    const indicator = indicators.get(documentId);
    if (!indicator) return [];
    const { code, name, unit, kind } = indicator;
    return [{ documentId, code, name, unit, kind }];
  });
}

/** Indicators with a target or a figure, verified or not, of anybody on the sheet. */
export function spokenOf(standing: Standing, written: ReadonlyMap<string, CellFigures>): Set<string> {
  return new Set([...standing.spokenOf, ...[...written.keys()].map((key) => key.split(' ')[0] ?? '')]);
}

export function rowsOf({ subject, members, names }: Standing): GridRow[] {
  const rows = members.map((member): GridRow => ({
    subject: member.subject,
    name: names.get(member.subject) ?? '',
    part: member.role ?? 'child',
  }));
  return [...rows, { subject, name: names.get(subject) ?? '', part: 'whole' }];
}

function buildCell(
  standing: Standing,
  { subject }: GridRow,
  { documentId: indicator }: GridColumn,
  { verified, draft }: CellFigures
): GridCell | null {
  const target = standing.target(subject, indicator);
  const computed = computedOf(standing.cell(subject, indicator));
  if (!verified && !draft && target === null && !computed) return null;
  const version = versionOfCell({ verified, draft });
  return { subject, indicator, verified, draft, target, computed, version };
}

function computedOf({ computed, coverage }: Cell): CellComputed | null {
  if (!computed) return null;
  const { value, upper, qualifier, way } = computed;
  const [reported, of] = way === 'members' && coverage ? [coverage.reported, coverage.of] : [null, null];
  return { value, upper, qualifier, reported, of };
}
