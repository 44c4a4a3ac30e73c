import { addAmounts } from '../../../../figures/server/domain/amount';
import { bounds } from '../../../../figures/server/domain/bounds';
import type { Figure, Spelling } from '../../../../../language';
import { isChange } from './is-change';
import { isMisprint } from './is-misprint';
import { printNumber, printSum, printValue } from './print';
import type { Proof, Prove } from './proof';
import { wordsBehind, wordsBetween, type Mention } from './told';

/** What a list of parts proves of its whole. */
type List = 'complete' | 'separate' | 'some';

const OPENER = /(?:^|[\s,(:])(trong đó|bao gồm|gồm|chia ra)(?=[\s,:]|$)/;
const COMPLETE: ReadonlySet<string> = new Set(['bao gồm', 'gồm', 'chia ra']);
/** Words that class the parts, so that none is counted twice: "khối sản xuất … ; khối hành chính …". */
const CLASSES = ['khối', 'khu vực', 'loại hình', 'nhóm', 'cấp'];
/** Opposites: two parts that are the whole together. */
const OPPOSITES = [
  ['xây mới', 'sửa chữa'],
  ['nam', 'nữ'],
  ['tập thể', 'cá nhân'],
  ['trong nước', 'nước ngoài'],
];
/** A list that goes on without numbers is not all of it. */
const GOES_ON = /(?:\.\.\.|…|v\.v|còn lại|một số|nhiều|hàng (?:trăm|nghìn)|\bcác\b)/;
/** What follows begins another count. */
const ANOTHER = /(?:^|\s)(?:tổng|toàn|nâng|đưa|thực hiện|hỗ trợ|tổ chức)(?:\s|$)/;
/** A part stands behind the words of its class at most so far. */
const REACH = 90;

/** "6.482 công đoàn cơ sở, trong đó khối … 937 …; khối … 5.491": the parts do not make the whole. */
export const proveBreakdown: Prove = ({ mentions }, { spelling = 'tỉ' }) =>
  mentions.flatMap((whole) => proveOne(whole, spelling) ?? []);

function proveOne(whole: Mention, spelling: Spelling): Proof | null {
  if (whole.figure.kind !== 'total' || isChange(whole)) return null;
  const following = partsOf(whole);
  const [first] = following;
  if (!first || following.length < 2) return null;
  const opener = OPENER.exec(wordsBetween(whole.sentence, whole.passage, first.passage))?.[1] ?? '';
  const list = listOf(opener, whole, following);
  const amounts = following.map(({ figure }) => ({ ...figure, ...bounds(figure, figure.unit) }));
  const sum = addAmounts(amounts);
  const { least, most } = bounds(whole.figure, whole.figure.unit);
  const exceeds = sum.least > most;
  const differs = exceeds || sum.most < least;
  const misprinted = differs && isMisprint(sum.value, whole.figure.value);
  if (list === 'some' || (list === 'separate' ? !exceeds && !misprinted : !differs)) return null;
  const { unit } = whole.figure;
  const printed = printSum(amounts, sum.value, unit, spelling);
  return {
    kind: 'breakdown',
    message: `Các phần cộng lại được ${printValue(sum, unit, spelling)}, nhưng bài viết tổng là ${printValue(whole.figure, unit, spelling)}.`,
    arithmetic: `${printed} ≠ ${unit === 'vnd' ? printValue(whole.figure, unit, spelling) : printNumber(whole.figure.value)}`,
    passages: [whole, ...following].map(({ passage }) => passage),
  };
}

/** The figures behind a whole that are told as its parts: the same unit and indicator, one after the other. */
function partsOf(whole: Mention): Mention[] {
  const { mentions } = whole.sentence;
  const parts: Mention[] = [];
  let previous = whole;
  for (const mention of mentions.slice(mentions.indexOf(whole) + 1)) {
    const words = wordsBetween(whole.sentence, previous.passage, mention.passage);
    const opens = parts.length > 0 || OPENER.test(words);
    if (!opens || words.length > REACH || !isPart(whole.figure, mention.figure)) break;
    if (parts.length > 0 && (ANOTHER.test(words) || OPENER.test(words))) break;
    parts.push(mention);
    previous = mention;
  }
  return parts;
}

function isPart(whole: Figure, part: Figure): boolean {
  return (
    part.unit === whole.unit &&
    (part.indicator === null || part.indicator === whole.indicator) &&
    part.upper === null &&
    part.denominator === null &&
    part.target === null &&
    (part.kind === 'total' || part.kind === 'part')
  );
}

function listOf(opener: string, whole: Mention, parts: readonly Mention[]): List {
  const { sentence } = whole;
  const before = parts.map((part, at) => wordsUpTo(part, parts[at - 1] ?? whole));
  const behind = parts.map((part, at) => wordsFrom(part, parts[at + 1]));
  const goesOn = GOES_ON.test(wordsBehind(sentence, (parts.at(-1) ?? whole).passage)) || before.some(isOpen);
  const sides = [before, behind];
  if (sides.some((words) => OPPOSITES.some((pair) => isOpposite(words, pair))))
    return goesOn ? 'separate' : 'complete';
  if (COMPLETE.has(opener) && !goesOn) return 'complete';
  const classed = CLASSES.some((word) => sides.some((words) => words.every((each) => has(each, word))));
  return classed ? 'separate' : 'some';
}

const isOpen = (words: string) => GOES_ON.test(words);

const isOpposite = (words: readonly string[], pair: readonly string[]) =>
  words.length === pair.length && pair.every((word) => words.filter((each) => has(each, word)).length === 1);

/** The words between the number before and this one. */
const wordsUpTo = (part: Mention, previous: Mention) =>
  wordsBetween(part.sentence, previous.passage, part.passage);

/** Its own noun and the words behind it, to the next part or the end of the clause. */
function wordsFrom(part: Mention, next: Mention | undefined): string {
  const behind = next
    ? wordsBetween(part.sentence, part.passage, next.passage)
    : (wordsBehind(part.sentence, part.passage).split(/[,;.)]/)[0] ?? '');
  return `${part.passage.quote.toLowerCase()} ${behind}`;
}

const has = (words: string, word: string) =>
  ` ${words.replace(/[^\p{L}\p{M}]+/gu, ' ')} `.includes(` ${word} `);
