import { normalize, type PercentMeaning, type Qualifier } from '../../../../../language';
import type { Passage } from '../reading/reading';
import { wordsBehind, wordsBetween, type Mention } from './told';

/** A percentage that the text prints of a count. */
export interface PrintedPercent {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly meaning: PercentMeaning | null;
  /** Where it stands. */
  readonly passage: Passage;
}

/** Between a count and its percentage stands no more than a noun phrase. */
const REACH = 60;
const LINK = /(?:^|\s)(?:đạt|chiếm|bằng|tỉ lệ|tỷ lệ)\s*$/;
/** What is said of a share or of somebody else. */
const ANOTHER_COUNT = /;|(?:^|\s)(?:riêng|trong đó)(?:\s|$)/;
const OTHER_SUBJECT = /;|(?:^|\s)(?:riêng|là|chỉ tiêu)(?:\s|$)/;
/** What makes of a percentage one of something else: another whole, or another year. */
const OTHER_WHOLE = /^[^,;.()]{0,60}?(?:so với|cùng kỳ|cùng kì|năm trước|năm ngoái|toàn|cả nước)/;
const OTHER_TOTAL = /^[^,;.()]{0,60}?tổng số/;

/**
 * The percentage that is said of a count: the one that was read with it, else the next in its sentence if a link word
 * joins them ("20.963/26.876 đoàn viên đạt 78% (chỉ tiêu 70%)"). None if it is said of another whole.
 */
export function printedPercent(mention: Mention): PrintedPercent | null {
  const { figure, passage, sentence } = mention;
  const found = figure.percent !== null ? ownPercent(mention) : nextPercent(mention);
  if (!found) return null;
  const behind = wordsBehind(sentence, found.passage).replace(/^\s*(?:%|phần trăm)/, '');
  const between = normalize(sentence.text.text.slice(passage.start, found.passage.end)).toLowerCase();
  if (ANOTHER_COUNT.test(between)) return null;
  if (OTHER_WHOLE.test(behind) || (between.includes('chiếm') && OTHER_TOTAL.test(behind))) return null;
  return found;
}

function ownPercent({ figure, passage, sentence }: Mention): PrintedPercent | null {
  const { percent, percentQualifier, percentMeaning } = figure;
  // A figure told twice has its percentage at one of its places only.
  const at = sentence.text.text.slice(passage.start, passage.end).lastIndexOf(printedDigits(percent ?? 0));
  if (percent === null || at < 0) return null;
  return { value: percent, qualifier: percentQualifier ?? 'exact', meaning: percentMeaning, passage };
}

const printedDigits = (value: number) => String(value).replace('.', ',');

/** The reader leaves a percentage alone if it has a target of its own. */
function nextPercent(mention: Mention): PrintedPercent | null {
  const { passage, sentence } = mention;
  const next = sentence.mentions[sentence.mentions.indexOf(mention) + 1];
  if (next?.figure.unit !== 'percent' || next.figure.kind !== 'rate' || next.figure.target === null)
    return null;
  const words = wordsBetween(sentence, passage, next.passage);
  if (words.length > REACH || OTHER_SUBJECT.test(words) || !LINK.test(words)) return null;
  const { value, qualifier } = next.figure;
  return { value, qualifier, meaning: null, passage: next.passage };
}
