import { formatFigure, type HouseStyle, type Unit } from '../../../../../language';
import { figureAmount } from '../../../../figures/server/domain/figure-amount';
import type { FigureValues } from './reading';

/**
 * A figure as the panel prints it: its value, a ratio without one as 100·x/y, a mere target by itself; '' when there
 * is no number at all.
 *
 * @param printed the unit in the text, for a figure without an indicator.
 */
export function printValues(values: FigureValues, printed: Unit, style: HouseStyle): string {
  const unit = values.indicator?.unit ?? printed;
  const amount = figureAmount(values, { kind: unit === 'percent' ? 'ratio' : 'flow', unit });
  if (amount) return formatFigure({ ...amount, unit }, style);
  if (values.target === null) return '';
  return formatFigure({ value: values.target, upper: null, qualifier: 'exact', unit }, style);
}
