import { addAmounts } from '../../../../figures/server/domain/amount';
import { bounds } from '../../../../figures/server/domain/bounds';
import type { Spelling } from '../../../../../language';
import { printSum, printValue } from './print';
import type { Proof, Prove } from './proof';
import { WHOLES } from './relations';
import { sameSetting } from './same-setting';
import type { Mention, Told } from './told';

const HEAD: ReadonlySet<string> = new Set(['title', 'standfirst']);
/** What joins a second amount of the same kind to the first, so that both count. */
const ALSO = /(?:^|\s)(?:cũng|ngoài ra|bên cạnh đó|đồng thời|còn|thêm)(?:\s|$)/;
/** What makes an amount a share of one before it. */
const SHARE = /(?:^|\s)(?:trong đó|riêng|gồm|tính chung|tổng cộng|cả năm)(?:\s|$)/;

/**
 * "Trên 13 tỉ đồng chăm lo …", and in the text gần 2,5 and trên 11,8 and 0,3: the parts exceed the headline. Parts
 * that fall short prove nothing: a text need not tell all of them.
 */
export const proveHeadline: Prove = (told, { spelling = 'tỉ' }) => {
  const heads = told.mentions.filter(
    ({ figure, passage }) => HEAD.has(passage.part) && WHOLES.has(figure.indicator ?? '')
  );
  const seen = new Set<unknown>();
  return heads.flatMap((head) => {
    if (seen.has(head.figure) || head.figure.kind !== 'total') return [];
    seen.add(head.figure);
    return proveOne(head, told, spelling) ?? [];
  });
};

function proveOne(head: Mention, told: Told, spelling: Spelling): Proof | null {
  const { figure } = head;
  const kinds = WHOLES.get(figure.indicator ?? '') ?? [];
  const parts = kinds
    .flatMap((kind) => partsOf(kind, head, told))
    .sort((a, b) => told.mentions.indexOf(a) - told.mentions.indexOf(b));
  if (parts.length < 2) return null;
  const amounts = parts.map((part) => ({ ...part.figure, ...bounds(part.figure, figure.unit) }));
  const sum = addAmounts(amounts);
  if (sum.least <= bounds(figure, figure.unit).most) return null;
  const stated = printValue(figure, figure.unit, spelling);
  const where = head.passage.part === 'title' ? 'tiêu đề' : 'sapo';
  return {
    kind: 'headline',
    message: `Các khoản kể trong bài cộng lại được ${printValue(sum, figure.unit, spelling)}, nhưng ${where} nói ${stated}.`,
    arithmetic: `${printSum(amounts, sum.value, figure.unit, spelling)}, ${where} nói ${stated}`,
    passages: [head, ...parts].map(({ passage }) => passage),
  };
}

/** The amounts of one kind in the body; a second one only where the text says that it comes on top. */
function partsOf(kind: string, head: Mention, told: Told): Mention[] {
  const places = told.mentions.filter(
    ({ figure, passage }) =>
      figure.indicator === kind &&
      passage.part === 'body' &&
      figure.kind === 'total' &&
      figure.unit === head.figure.unit &&
      sameSetting(figure, head.figure)
  );
  const first = places.filter(({ figure }, at) => places.findIndex((each) => each.figure === figure) === at);
  const parts = first.filter((mention, at) => at === 0 || comesOnTop(first[at - 1], mention));
  if (parts.length === first.length) return parts;
  // Some may be shares of others: only the largest is sure to be a part of its own.
  const [largest] = [...first].sort((a, b) => b.figure.value - a.figure.value);
  return largest ? [largest] : [];
}

function comesOnTop(previous: Mention | undefined, mention: Mention): boolean {
  if (!previous || previous.sentence.paragraph !== mention.sentence.paragraph) return false;
  const { text } = mention.sentence.text;
  const words = text.slice(previous.passage.end, mention.passage.start).toLowerCase();
  return ALSO.test(words) && !SHARE.test(words);
}
