import type { Core } from '@strapi/strapi';
import { EMPTY_CELL, type Cell } from '../../../../figures/server/domain/cell';
import type { WantedCell, WantedUnitValue } from '../../domain/reading/wanted-cells';
import type { KnownCell, KnownUnitValues } from '../../domain/slips/slip-input';
import { getFiguresService } from '../../get-figures-service';

/** Reports of others that are looked at: enough for a median. */
const OTHERS = 200;

interface Row {
  readonly subject_key: string;
  readonly indicator_key: string;
  readonly period: string;
  readonly body: string;
}

/** What verified figures make of the cells that a text speaks of; one that nothing is known about is left out. */
export async function readKnownCells(
  strapi: Core.Strapi,
  wanted: readonly WantedCell[]
): Promise<KnownCell[]> {
  if (wanted.length === 0) return [];
  return getFiguresService(strapi, 'cells').read(async ({ connection, structure, table, parse }) => {
    const one = <Item>(of: (each: WantedCell) => Item) => [...new Set(wanted.map(of))];
    const periods = [...new Set(wanted.flatMap(({ period, yearBefore }) => [period, yearBefore ?? period]))];
    const rows: Row[] = await connection(table)
      .whereIn(
        'subject_key',
        one(({ subject }) => subject)
      )
      .whereIn('period', periods)
      .whereIn(
        'indicator_key',
        one(({ indicatorId }) => indicatorId)
      )
      .select('subject_key', 'indicator_key', 'period', 'body');
    const stored = new Map(
      rows.map((row) => [[row.subject_key, row.indicator_key, row.period].join(' '), parse(row.body)])
    );
    return wanted.flatMap(({ indicator, indicatorId, subject, period, yearBefore }): KnownCell[] => {
      const at = (code: string): Cell | undefined => stored.get([subject, indicatorId, code].join(' '));
      const rules = structure.rules.get(indicatorId);
      const cell = at(period);
      const before = yearBefore === null ? undefined : at(yearBefore);
      if (!rules || (!cell && !before)) return [];
      return [
        {
          ...{ indicator, rules, subject, period },
          cell: cell ?? EMPTY_CELL,
          yearBefore: before && yearBefore !== null ? { period: yearBefore, cell: before } : null,
        },
      ];
    });
  });
}

/** What one thing is worth in the verified reports of others, in the same period and a year before. */
export async function readUnitValues(
  strapi: Core.Strapi,
  wanted: readonly WantedUnitValue[]
): Promise<KnownUnitValues[]> {
  const { tableName } = strapi.db.metadata.get('api::figure.figure');
  const known: KnownUnitValues[] = [];
  for (const { value, count, valueId, countId, subject, periods } of wanted) {
    const rows: { worth: number | string; many: number | string }[] = await strapi.db
      .connection(`${tableName} as worth`)
      .join(`${tableName} as many`, {
        'many.subject_key': 'worth.subject_key',
        'many.period': 'worth.period',
      })
      .where({ 'worth.indicator_key': valueId, 'many.indicator_key': countId })
      .where({ 'worth.scope': 'total', 'many.scope': 'total' })
      .whereIn('worth.period', [...periods])
      .whereNot('worth.subject_key', subject)
      .whereNotNull('worth.published_at')
      .whereNotNull('many.published_at')
      .whereNotNull('worth.value')
      .where('many.value', '>', 0)
      .orderBy(['worth.period', 'worth.subject_key'])
      .limit(OTHERS)
      .select({ worth: 'worth.value', many: 'many.value' });
    known.push({
      ...{ value, count, subject },
      others: rows.map(({ worth, many }) => Number(worth) / Number(many)),
    });
  }
  return known;
}
