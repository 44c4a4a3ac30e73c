import { isOwnAttainment } from './is-own-attainment';
import type { Proof, Prove } from './proof';
import { percentAgrees } from './percent-agrees';
import { printNumber, withWord } from './print';
import { printedPercent } from './printed-percent';
import { printShare } from './print-share';
import type { Mention } from './told';

/** "20.963/26.876, đạt 75%": the percentage is not that of the two numbers. */
export const proveRatio: Prove = ({ mentions }) => mentions.flatMap((mention) => proveOne(mention) ?? []);

function proveOne(mention: Mention): Proof | null {
  const { figure, passage } = mention;
  const { value, denominator, unit } = figure;
  if (denominator === null || denominator <= 0 || figure.upper !== null) return null;
  const percent = printedPercent(mention);
  if (!percent || (percent.meaning !== 'share' && percent.meaning !== null)) return null;
  if (isOwnAttainment(mention, percent)) return null;
  const whole = { value: denominator, upper: null, qualifier: 'exact' as const };
  if (percentAgrees(figure, whole, unit, percent)) return null;
  const printed = withWord(`${printNumber(percent.value)}%`, percent.qualifier);
  const computed = printShare(figure, whole, unit);
  return {
    kind: 'ratio',
    message: `Tỉ lệ in trong bài là ${printed}, nhưng ${printNumber(value)}/${printNumber(denominator)} là ${computed}.`,
    arithmetic: `${printNumber(value)} / ${printNumber(denominator)} = ${computed} ≠ ${printed}`,
    passages: percent.passage === passage ? [passage] : [passage, percent.passage],
  };
}
