import { bounds } from '../../../../figures/server/domain/bounds';
import type { Spelling } from '../../../../../language';
import { isChange } from './is-change';
import { printValue } from './print';
import type { Proof, Prove } from './proof';
import { SUBSETS } from './relations';
import { sameSetting } from './same-setting';
import type { KnownCell } from './slip-input';
import type { Mention } from './told';

/** "giới thiệu 402 …, 415 đồng chí được kết nạp": more in the part than in the whole, in the text or against verified figures. */
export const proveSubset: Prove = ({ mentions }, { cells, spelling = 'tỉ' }) =>
  SUBSETS.flatMap(([part, whole]) =>
    first(mentions, part).flatMap((mention) => {
      const partner = first(mentions, whole).find((each) => belong(mention, each));
      if (partner) return compare(mention, partner, spelling) ?? [];
      const cell = cells.find((each) => each.indicator === whole && isSetting(each, mention));
      return (cell && compareStored(mention, cell, spelling)) ?? [];
    })
  );

const first = (mentions: readonly Mention[], indicator: string) =>
  mentions.filter(
    ({ figure }, at) =>
      figure.indicator === indicator &&
      (figure.kind === 'total' || figure.kind === 'part') &&
      mentions.findIndex((each) => each.figure === figure) === at
  );

/** Told in one paragraph of one subject and period: further apart they may speak of others. */
function belong(part: Mention, whole: Mention): boolean {
  return (
    whole.figure.kind === 'total' &&
    !isChange(part) &&
    !isChange(whole) &&
    part.sentence.text === whole.sentence.text &&
    part.sentence.paragraph === whole.sentence.paragraph &&
    part.figure.unit === whole.figure.unit &&
    sameSetting(part.figure, whole.figure)
  );
}

function compare(part: Mention, whole: Mention, spelling: Spelling): Proof | null {
  const { unit } = part.figure;
  if (bounds(part.figure, unit).least <= bounds(whole.figure, unit).most) return null;
  const [smaller, larger] = [part, whole].map(({ figure }) => printValue(figure, unit, spelling));
  return {
    kind: 'subset',
    message: `“${part.passage.quote}” là một phần của “${whole.passage.quote}” nên không thể lớn hơn.`,
    arithmetic: `${smaller} > ${larger}`,
    passages: [part.passage, whole.passage],
  };
}

const isSetting = (cell: KnownCell, { figure }: Mention) =>
  figure.subjectId !== null && cell.subject === figure.subjectId && cell.period === figure.period;

function compareStored(part: Mention, { cell, rules }: KnownCell, spelling: Spelling): Proof | null {
  const { figure, passage } = part;
  if (!cell.reported || !cell.shown || figure.scope !== 'total' || isChange(part)) return null;
  if (bounds(figure, figure.unit).least <= cell.shown.most) return null;
  const larger = printValue(cell.shown, rules.unit, spelling);
  return {
    kind: 'subset',
    message: `“${passage.quote}” là một phần của số đã xác minh (${larger}) nên không thể lớn hơn.`,
    arithmetic: `${printValue(figure, figure.unit, spelling)} > ${larger}`,
    passages: [passage],
    about: `subset ${figure.indicator} ${figure.period} ${figure.value}`,
  };
}
