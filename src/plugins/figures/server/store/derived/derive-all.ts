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
  const facts = { indicators: [], figures, organisations: [], clusters: [] };
  const keys = reachable(figures, structure);
  const engine = createEngine(facts, {
    membersOf: structure.membersOf,
    mayHold: (subject, indicator, period) => keys.has(cellId({ subject, indicator, period })),
  });
  return [...keys.values()].flatMap(
    (key) => cellRow(key, engine.cell(key.subject, rules, key.period), rules.kind) ?? []
  );
}

/** Every cell that a figure may enter: its subject's in the periods around it, and upwards from there. */
function reachable(figures: readonly Figure[], structure: AppliedStructure): Map<string, CellKey> {
  const found = new Map<string, CellKey>();
  const open = figures
    .filter(({ period }) => parsePeriod(period))
    .map(({ subject, indicator, period }): CellKey => ({ subject, indicator, period }));
  const around = new Map<string, string[]>();
  for (let key = open.pop(); key; key = open.pop()) {
    const periods = around.get(key.period) ?? containingPeriods(key.period, structure.terms);
    around.set(key.period, periods);
    for (const period of periods) {
      const each = { ...key, period };
      if (found.has(cellId(each))) continue;
      found.set(cellId(each), each);
      for (const subject of structure.containersOf(each.subject, period)) open.push({ ...each, subject });
    }
  }
  return found;
}
