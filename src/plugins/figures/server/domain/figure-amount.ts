import type { Amount } from './amount';
import { bounds } from './bounds';
import type { Figure, Rules } from './facts';
import { round } from './round';

type Numbers = Pick<Figure, 'value' | 'upper' | 'qualifier' | 'numerator' | 'denominator'>;

/**
 * What one figure says, or null when it says no value (a target alone). A ratio given only as x/y is 100·x/y, to four
 * decimals.
 */
export function figureAmount(figure: Numbers, { kind, unit }: Pick<Rules, 'kind' | 'unit'>): Amount | null {
  const value = figure.value ?? (kind === 'ratio' ? quotient(figure) : null);
  if (value === null) return null;
  const printed = { value, upper: figure.upper, qualifier: figure.qualifier };
  return { ...printed, ...bounds(printed, unit) };
}

function quotient({ numerator, denominator }: Numbers): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return round((100 * numerator) / denominator, 4);
}
