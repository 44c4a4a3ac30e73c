import type { Amount } from '../amount';
import type { Token } from '../token';
import { furnitureNumber } from './furniture-number';
import { gluedCode } from './glued-code';
import { nameNumber } from './name-number';
import { programmeName } from './programme-name';

/** One small recogniser per kind of number that is no figure. */
const RECOGNISERS: readonly ((tokens: readonly Token[], at: number, amount: Amount) => boolean)[] = [
  gluedCode,
  nameNumber,
  programmeName,
  furnitureNumber,
];

/** Whether a number is a name, a code or a counter rather than a figure. Dates are taken out before. */
export function isNotFigure(tokens: readonly Token[], amount: Amount): boolean {
  return RECOGNISERS.some((recognise) => recognise(tokens, amount.at, amount));
}
