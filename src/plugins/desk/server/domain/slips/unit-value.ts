import { bounds } from '../../../../figures/server/domain/bounds';
import type { Spelling } from '../../../../../language';
import { printNumber, printValue } from './print';
import type { Proof, Prove } from './proof';
import { PAID_FOR } from './relations';
import { sameSetting } from './same-setting';
import type { SlipInput } from './slip-input';
import { wordsBetween, type Mention } from './told';

/** Ten times what others report, as it looks when their own values scatter: a zero too many or too few. */
const OUT_OF_LINE = 8;
/** Fewer reports of others tell nothing. */
const LEAST_OTHERS = 3;
/** Something else may be in the money. */
const MORE = /(?:^|\s)(?:gồm|và|cùng|kèm|tiền mặt|hiện vật)(?:\s|$)/;

type Pair = (typeof PAID_FOR)[number];

/** Money that does not fit the number of things it paid for: by the text's own price, or by what others report. */
export const proveUnitValue: Prove = ({ mentions }, input) =>
  PAID_FOR.flatMap((pair) =>
    mentions
      .filter(
        ({ figure }, at) =>
          figure.indicator === pair.value &&
          figure.kind === 'total' &&
          figure.scope === 'total' &&
          mentions.findIndex((each) => each.figure === figure) === at
      )
      .flatMap((value) => {
        const count = countOf(value, mentions, pair);
        if (!count) return [];
        return (
          proveByPrice(value, count, pair, input.spelling) ?? proveByOthers(value, count, pair, input) ?? []
        );
      })
  );

/** What the money paid for: told right before it, in its sentence or the one before. */
function countOf(value: Mention, mentions: readonly Mention[], pair: Pair): Mention | null {
  const at = mentions.indexOf(value);
  const before = mentions.slice(0, at).findLast(({ figure }) => figure.indicator !== pair.each);
  if (!before || before.figure.indicator !== pair.count || before.figure.kind !== 'total') return null;
  const near =
    before.sentence.text === value.sentence.text &&
    before.sentence.paragraph === value.sentence.paragraph &&
    sameSetting(before.figure, value.figure);
  return near && before.figure.value > 0 ? before : null;
}

/** "50 suất quà, mỗi suất 500.000 đồng, tổng trị giá 30 triệu đồng". */
function proveByPrice(value: Mention, count: Mention, pair: Pair, spelling: Spelling = 'tỉ'): Proof | null {
  const { sentence } = value;
  if (sentence !== count.sentence || pair.each === null) return null;
  const prices = sentence.mentions.filter(
    ({ figure }) => figure.indicator === pair.each && figure.upper === null
  );
  const [price] = prices;
  if (!price || prices.length > 1 || price.passage.start < count.passage.start) return null;
  if (MORE.test(wordsBetween(sentence, count.passage, value.passage))) return null;
  const [many, each, paid] = [count, price, value].map(({ figure }) => bounds(figure, figure.unit));
  if (!many || !each || !paid) return null;
  if (many.least * each.least <= paid.most && many.most * each.most >= paid.least) return null;
  const product = printValue(
    { value: count.figure.value * price.figure.value, qualifier: 'exact' },
    'vnd',
    spelling
  );
  return {
    kind: 'unit-value',
    message: `Số ${pair.noun} nhân với trị giá mỗi ${pair.noun} là ${product}, nhưng bài viết tổng là ${printValue(value.figure, 'vnd', spelling)}.`,
    arithmetic: `${printNumber(count.figure.value)} × ${printValue(price.figure, 'vnd', spelling)} = ${product} ≠ ${printValue(value.figure, 'vnd', spelling)}`,
    passages: [count, price, value].map(({ passage }) => passage),
  };
}

/** "gần 4.400 phần quà … trên 19,5 tỉ đồng": ten times what a gift of the others is worth. */
function proveByOthers(value: Mention, count: Mention, pair: Pair, input: SlipInput): Proof | null {
  const known = input.unitValues.find(
    (each) =>
      each.value === pair.value && each.count === pair.count && each.subject === value.figure.subjectId
  );
  if (!known || known.others.length < LEAST_OTHERS) return null;
  const usual = median(known.others);
  const here = value.figure.value / count.figure.value;
  const times = here / usual;
  if (!(times >= OUT_OF_LINE || times <= 1 / OUT_OF_LINE)) return null;
  const { spelling = 'tỉ' } = input;
  const print = (amount: number) => printValue({ value: round(amount), qualifier: 'about' }, 'vnd', spelling);
  const factor = printNumber(Math.round(times >= 1 ? times : 1 / times));
  return {
    kind: 'unit-value',
    message: `Mỗi ${pair.noun} ${print(here)}, ${times >= 1 ? 'gấp' : 'kém'} ${factor} lần mức ${print(usual)} mà ${known.others.length} báo cáo khác cho thấy: có thể thừa hoặc thiếu một chữ số.`,
    arithmetic: `${printValue(value.figure, 'vnd', spelling)} / ${printValue(count.figure, count.figure.unit, spelling)} ≈ ${print(here)}/${pair.noun}`,
    passages: [count.passage, value.passage],
    about: `unit value ${value.figure.value}/${count.figure.value}`,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Two digits are enough to compare by. */
const round = (amount: number) => Number(amount.toPrecision(2));
