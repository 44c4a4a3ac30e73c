import type { Core } from '@strapi/strapi';
import { parsePeriod } from '../../../../../language';
import { containingPeriods } from '../../domain/containing-periods';
import { createEngine } from '../../domain/engine';
import type { Figure, Rules } from '../../domain/facts';
import { toFigure, verifiedFigures, type FigureRow } from '../read-figures';
import type { Connection } from '../connection';
import { cellId, cellRow, type CellKey, type CellRow } from './cell-row';
import type { AppliedStructure } from './structure-copy';

/**
 * All cells of one indicator, straight from the figures by the engine, without looking at a stored cell: what a
 * rebuild writes and a check compares with.
 */
export async function deriveAll(
  strapi: Core.Strapi,
  connection: Connection,
  rules: Rules,
  structure: AppliedStructure
): Promise<CellRow[]> {
  const rows: FigureRow[] = await verifiedFigures(strapi, connection).where('indicator_key', rules.id);
  const figures = rows.map(toFigure);
  const { organisations, clusters } = structure;
  const engine = createEngine({
    indicators: [],
    figures,
    organisations: [...organisations.values()],
    clusters: [...clusters.values()],
  });
  return reachable(figures, structure).flatMap(
    (key) => cellRow(key, engine.cell(key.subject, rules, key.period)) ?? []
  );
}

/** Every cell that a figure may enter: its subject's in the periods around it, and upwards from there. */
function reachable(figures: readonly Figure[], structure: AppliedStructure): CellKey[] {
  const found = new Map<string, CellKey>();
  const open = figures
    .filter(({ period }) => parsePeriod(period))
    .map(({ subject, indicator, period }): CellKey => ({ subject, indicator, period }));
  for (let key = open.pop(); key; key = open.pop()) {
    for (const period of containingPeriods(key.period, structure.terms)) {
      const each = { ...key, period };
      if (found.has(cellId(each))) continue;
      found.set(cellId(each), each);
      for (const subject of structure.containersOf(each.subject, period)) open.push({ ...each, subject });
    }
  }
  return [...found.values()];
}
