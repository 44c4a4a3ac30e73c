import { dateCode, type DateCode } from '../../dates/date-code';
import type { DateMatch } from '../../dates/date-form';
import { purposeBefore, type YearClues } from '../../dates/infer-year';
import { isCompared } from '../../dates/is-compared';
import type { Finding } from '../finding';
import { keyAt, type Token } from '../token';

/** Kinds of dates that say which period a report is about; a day is only that of an event. */
const SPANS: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'year', 'years', 'lunar']);

/**
 * The period of each finding: the one printed nearest before it in its sentence, else the nearest behind it there,
 * else the day of the event in its sentence, else the period that the text was last speaking of, else the year that
 * it looks back on. A year that is only compared with or planned for counts for nothing but its own sentence.
 */
export function periodsOf(
  tokens: readonly Token[],
  findings: readonly Finding[],
  dates: readonly DateMatch[],
  clues: YearClues
): (DateCode | null)[] {
  const whole = wholePeriod(clues);
  let here: Here = { sentence: -1, span: null, day: null };
  let running: DateCode | null = null;
  let next = 0;
  return findings.map(({ at }) => {
    const sentence = tokens[at]?.sentence ?? 0;
    // Findings and dates are walked along together, so that each date is looked at once.
    for (; next < dates.length; next += 1) {
      const date = dates[next] as DateMatch;
      if (date.from > at) break;
      const code = isCompared(tokens, date) ? null : dateCode(date.form, clues);
      if (!code) continue;
      const own = tokens[date.from]?.sentence ?? 0;
      if (own !== here.sentence) here = { sentence: own, span: null, day: null };
      const spans = SPANS.has(date.form.kind);
      if (spans) here.span = code;
      if (date.form.kind === 'day' && !isAside(tokens, date)) here.day = code;
      if (spans && date.form.kind !== 'years' && !isPlanned(tokens, date, code, clues)) running = code;
    }
    const { span, day } = here.sentence === sentence ? here : { span: null, day: null };
    return span ?? spanBehind(tokens, sentence, dates[next], clues) ?? day ?? running ?? whole;
  });
}

/** What the sentence has told so far: the latest period, and the latest day. */
interface Here {
  readonly sentence: number;
  span: DateCode | null;
  day: DateCode | null;
}

function spanBehind(
  tokens: readonly Token[],
  sentence: number,
  date: DateMatch | undefined,
  clues: YearClues
): DateCode | null {
  const here = date && tokens[date.from]?.sentence === sentence && SPANS.has(date.form.kind);
  return here && !isCompared(tokens, date) ? dateCode(date.form, clues) : null;
}

function wholePeriod({ reviewed, commonest, published, planned }: YearClues): DateCode | null {
  const year = reviewed ?? commonest ?? published?.year ?? planned;
  return year === null || year === undefined ? null : { code: String(year), inferred: true };
}

/** A plan, or a year after the one that the text looks back on, is not what its figures are about. */
function isPlanned(
  tokens: readonly Token[],
  { from }: DateMatch,
  { code }: DateCode,
  { reviewed }: YearClues
): boolean {
  return purposeBefore(tokens, from) === 'plan' || (reviewed !== null && Number(code.slice(0, 4)) > reviewed);
}

/** A day in brackets, or the end of a span of days, explains an anniversary: "(28/7/1929 - 28/7/2024)". */
function isAside(tokens: readonly Token[], { from }: DateMatch): boolean {
  return keyAt(tokens, from - 1) === '(' || keyAt(tokens, from - 1) === '-';
}
