import { parsePeriod } from '../../../../../language';
import { PAID_FOR } from '../slips/relations';
import type { Known } from './known';
import type { ReadFigure } from './read-figure-findings';

/** One cell that a text speaks of. */
export interface WantedCell {
  /** Code of the indicator, and its documentId. */
  readonly indicator: string;
  readonly indicatorId: string;
  /** 'cluster:<documentId>' */
  readonly subject: string;
  readonly period: string;
  readonly yearBefore: string | null;
}

/** Two indicators of which the text tells both, for one subject and period. */
export interface WantedUnitValue {
  readonly value: string;
  readonly count: string;
  readonly valueId: string;
  readonly countId: string;
  readonly subject: string;
  readonly periods: readonly string[];
}

/** The cells of everything that is told with its indicator, its subject and its period; each once. */
export function wantedCells(figures: readonly ReadFigure[], known: Known): WantedCell[] {
  const wanted = figures.flatMap(({ told }) =>
    told.flatMap(({ figure: { indicator, subjectId: subject, period } }): WantedCell[] => {
      const indicatorId = known.indicatorByCode.get(indicator ?? '')?.documentId;
      if (!indicator || !indicatorId || !subject || !period) return [];
      return [{ indicator, indicatorId, subject, period, yearBefore: yearBefore(period) }];
    })
  );
  return [...new Map(wanted.map((each) => [JSON.stringify(each), each])).values()];
}

/** Money and what it paid for, told of the same subject and period. */
export function wantedUnitValues(cells: readonly WantedCell[], known: Known): WantedUnitValue[] {
  return PAID_FOR.flatMap(({ value, count }) => {
    const [valueId, countId] = [value, count].map((code) => known.indicatorByCode.get(code)?.documentId);
    if (!valueId || !countId) return [];
    return cells
      .filter(({ indicator }) => indicator === value)
      .filter(({ subject, period }) =>
        cells.some((each) => each.indicator === count && each.subject === subject && each.period === period)
      )
      .map(({ subject, period, yearBefore: before }) => ({
        ...{ value, count, valueId, countId, subject },
        periods: before === null ? [period] : [period, before],
      }));
  });
}

/** The same months one year earlier; a term of office has none. */
function yearBefore(period: string): string | null {
  const year = Number(period.slice(0, 4));
  return parsePeriod(period)?.kind === 'years'
    ? null
    : (parsePeriod(`${year - 1}${period.slice(4)}`)?.code ?? null);
}
