import { bounds } from '../../../../figures/server/domain/bounds';
import { checkCell } from '../../../../figures/server/domain/contradiction';
import type { Figure as StoredFigure } from '../../../../figures/server/domain/facts';
import type { Figure, Spelling } from '../../../../../language';
import { cellOf } from './cell-of';
import { printValue } from './print';
import type { Proof, Prove } from './proof';
import type { KnownCell } from './slip-input';
import type { Mention } from './told';

/** What the text reports of a subject cannot be true together with what its members have verified. */
export const proveContradiction: Prove = ({ mentions }, { cells, spelling = 'tỉ' }) =>
  mentions.flatMap((mention, at) => {
    if (mentions.findIndex(({ figure }) => figure === mention.figure) !== at) return [];
    const known = cellOf(mention, cells);
    return (known && proveOne(mention, known, spelling)) ?? [];
  });

function proveOne({ figure, passage }: Mention, known: KnownCell, spelling: Spelling): Proof | null {
  const { cell, rules } = known;
  const shown = { ...printed(figure), ...bounds(figure, rules.unit) };
  const check = checkCell({ ...cell, shown, reported: reportOf(figure, known) }, rules.kind);
  if (!check?.contradiction || !cell.computed) return null;
  const stated = printValue(figure, rules.unit, spelling);
  const computed = printValue(cell.computed, rules.unit, spelling);
  const of = cell.computed.way === 'members' ? 'các thành viên' : 'các kỳ';
  const share = cell.computed.way === 'members' ? cell.coverage : cell.computed.parts;
  const count = share ? ` (${share.reported}/${share.of} đã báo cáo)` : '';
  return {
    kind: 'contradiction',
    message: `Bài viết “${passage.quote}”, nhưng số đã xác minh của ${of}${count} cộng lại là ${computed}.`,
    arithmetic: `${computed} ≠ ${stated}`,
    passages: [passage],
    about: `contradiction ${figure.indicator} ${figure.period} ${figure.value}`,
  };
}

const printed = ({ value, upper, qualifier }: Figure) => ({ value, upper, qualifier });

/** The figure of the text as if it were verified: only that there is one matters to the check. */
function reportOf(figure: Figure, { subject, period, rules }: KnownCell): StoredFigure {
  return {
    ...printed(figure),
    ...{ id: '', indicator: rules.id, subject, period, scope: 'total' },
    ...{ target: null, numerator: null, denominator: null, asOf: null, verifiedAt: 0, article: null },
  };
}
