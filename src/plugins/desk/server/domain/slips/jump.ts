import { bounds } from '../../../../figures/server/domain/bounds';
import { formatPeriod, type Spelling } from '../../../../../language';
import { printNumber, printValue } from './print';
import type { Proof, Prove } from './proof';
import { cellOf } from './cell-of';
import type { KnownCell } from './slip-input';
import type { Mention } from './told';

/** Beyond threefold, up or down. */
const JUMP = 3;
/** A handful of houses becomes three handfuls without anybody's mistake. */
const LEAST = 20;

/** More than three times, or less than a third of, what is verified for the year before. */
export const proveJump: Prove = ({ mentions }, { cells, spelling = 'tỉ' }) =>
  mentions.flatMap((mention, at) => {
    if (mentions.findIndex(({ figure }) => figure === mention.figure) !== at) return [];
    const known = cellOf(mention, cells);
    return (known && proveOne(mention, known, spelling)) ?? [];
  });

function proveOne({ figure, passage }: Mention, known: KnownCell, spelling: Spelling): Proof | null {
  const before = known.yearBefore?.cell.shown;
  if (!before || !known.yearBefore) return null;
  const now = bounds(figure, known.rules.unit);
  const up = now.least > JUMP * before.most && before.most > 0;
  const down = before.least > JUMP * now.most && now.most >= 0;
  if ((!up && !down) || Math.max(figure.value, before.value) < LEAST) return null;
  const [small, large] = up ? [before.value, figure.value] : [figure.value, before.value];
  const year = formatPeriod(known.yearBefore.period, 'vi').toLowerCase();
  const then = printValue(before, known.rules.unit, spelling);
  const times =
    small === 0 ? '' : ` (${up ? 'gấp' : 'giảm'} ${printNumber(Math.round((10 * large) / small) / 10)} lần)`;
  return {
    kind: 'jump',
    message: `“${passage.quote}” ${up ? 'tăng' : 'giảm'} quá ${JUMP} lần so với ${year}${times}.`,
    arithmetic: `${year}: ${then} → ${printValue(figure, known.rules.unit, spelling)}`,
    passages: [passage],
    about: `jump ${figure.indicator} ${figure.period} ${figure.value}`,
  };
}
