import { normalize, type Unit } from '../../../../../language';
import type { PrintedPercent } from './printed-percent';
import { wordsBehind, type Mention } from './told';

/** Units that themselves attain something. */
const ACTING: ReadonlySet<Unit> = new Set([
  'unit',
  'union',
  'enterprise',
  'organisation',
  'province',
  'facility',
  'collective',
  'household',
]);
/** Nothing more is said of the percentage. */
const CLAUSE_END = /^\s*(?:(?:%|phần trăm)\s*)?(?:[,.;:()]|$)/;

/** "5/7 đơn vị đạt 100% chỉ tiêu": the percentage is what each of the five attained, not 5/7. */
export function isOwnAttainment({ figure, passage, sentence }: Mention, percent: PrintedPercent): boolean {
  const words = normalize(sentence.text.text.slice(passage.start, percent.passage.end)).toLowerCase();
  const link = words.lastIndexOf(' đạt ');
  if (link < 0 || /tỉ lệ|tỷ lệ/.test(words)) return false;
  if (ACTING.has(figure.unit)) {
    const over = figure.target ?? figure.denominator ?? Number.POSITIVE_INFINITY;
    return !/[,(–-]\s*$/.test(words.slice(0, link + 1)) && figure.value <= over;
  }
  return figure.target === null && !CLAUSE_END.test(wordsBehind(sentence, percent.passage));
}
