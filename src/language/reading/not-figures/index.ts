import type { Amount } from '../amount';
import type { Reading } from '../finding';
import { furnitureNumber } from './furniture-number';
import { gluedCode } from './glued-code';
import { nameNumber } from './name-number';
import { programmeName } from './programme-name';

export { openQuotes } from './programme-name';

/** One small recogniser per kind of number that is no figure, the cheapest first. */
const RECOGNISERS: readonly ((reading: Reading, amount: Amount) => boolean)[] = [
  ({ tokens }, { at }) => gluedCode(tokens, at),
  ({ tokens }, amount) => nameNumber(tokens, amount.at, amount),
  ({ tokens, quotes }, { at }) => programmeName(tokens, at, quotes),
  ({ tokens }, { at }) => furnitureNumber(tokens, at),
];

/** Whether a number is a name, a code or a counter rather than a figure. Dates are taken out before. */
export function isNotFigure(reading: Reading, amount: Amount): boolean {
  return RECOGNISERS.some((recognise) => recognise(reading, amount));
}
