import { readDates, type PrintedDate } from '../dates/read-dates';
import type { Range } from './read-byline';

/** The day of the event; offsets are into the paragraph of that index. */
export interface EventMark extends Range {
  readonly paragraph: number;
  /** 'YYYY-MM-DD', or null if no year is printed and none can be inferred. */
  readonly date: string | null;
  readonly yearInferred: boolean;
  /** 'Sáng nay', 'hôm nay': the post was published on the day itself. */
  readonly today: boolean;
}

const PART = '(?:sáng|trưa|chiều|tối|đêm)';
/** What leads to the day of an event; without it a date may be any: of a decree, of an anniversary. */
const LEAD = new RegExp(
  `(?<!\\p{L})(?:(?:${PART}\\s)?hôm\\s(?:nay|qua)|${PART}(?:\\snay)?|(?:từ|vào|(?:trong\\s)?(?:\\d|hai|ba)|trong)(?=\\sngày)|)[\\s,]*\\(?(?:ngày\\s)?$`,
  'iu'
);
const DAY_MONTH = /^\d{1,2}(?:\s?[./-]\s?\d{1,2})?$/;
const WITH_DAY = /^ngày\s/i;
const UP_TO = /^\s?(?:-|–|và|đến)(?:\shết)?(?:\sngày)?\s?$/;
/** How far into a paragraph a day is looked for, in UTF-16 code units. */
const REACH = 1200;
const BEFORE = 60;
/** Days that are remembered, set or decreed are not the day of the event. */
const OTHER_DAY =
  /(?<!\p{L})(?:kỷ niệm|kỉ niệm|thành lập|truyền thống|chào mừng|hưởng ứng|dịp|tính đến|đến|trước|hạn|sinh|sinh ngày|quyết định[^,]*|nghị quyết[^,]*|kế hoạch[^,]*|công văn[^,]*|thông báo[^,]*|báo cáo số[^,]*|hiệu lực)[\s,]*$/iu;
const SINCE = /^từ/iu;
/** An event is news: a printed year so far before the latest of the post is history. */
const YEARS_BEFORE = 3;
/** No web page is older: a year before this is history, printed or inferred from it. */
const FIRST_POST = '2000';

/**
 * Reads the day of the event from the first paragraphs of a post: 'Ngày 13.1', 'chiều 16.3', 'Sáng nay, 28/12',
 * 'Ngày 21/12/2024'. A year that is not printed is inferred from all of them, or from the day of publication.
 *
 * @param published ISO day of publication, if the page prints it.
 */
export function readEventDate(paragraphs: readonly string[], published: string | null): EventMark | null {
  const parts = paragraphs.map((paragraph) => paragraph.slice(0, REACH));
  const text = parts.join('\n');
  const dates = readDates(text, published ? { publishedOn: published } : {});
  let paragraph = 0;
  let begin = 0;
  for (const [nth, date] of dates.entries()) {
    while (date.start > begin + (parts[paragraph]?.length ?? 0)) {
      begin += (parts[paragraph]?.length ?? 0) + 1;
      paragraph += 1;
    }
    if (!isDay(date)) continue;
    const before = text.slice(Math.max(begin, date.start - BEFORE), date.start);
    const lead = LEAD.exec(before)?.[0].replace(/^[\s,]+/, '') ?? '';
    if (!lead.trim() && !WITH_DAY.test(date.quote)) continue;
    if (isBygone(date, dates) || OTHER_DAY.test(before.slice(0, before.length - lead.length))) continue;
    const last = lastDay(text, date, dates[nth + 1]);
    if (SINCE.test(lead) && last === date) continue;
    return {
      paragraph,
      start: date.start - lead.length - begin,
      end: last.end - begin,
      date: date.inferred && (date.period ?? '') < FIRST_POST ? null : date.period,
      yearInferred: date.inferred && (date.period ?? '') >= FIRST_POST,
      today: /(?<!\p{L})nay(?!\p{L})/iu.test(lead),
    };
  }
  return null;
}

function isDay({ period, quote, clock }: PrintedDate): boolean {
  return period?.length === 10 || (period === null && clock === null && DAY_MONTH.test(quote));
}

function isBygone({ period, inferred }: PrintedDate, dates: readonly PrintedDate[]): boolean {
  if (period !== null && !inferred && period < FIRST_POST) return true;
  const year = Number(period?.slice(0, 4) ?? Number.POSITIVE_INFINITY);
  return dates.some((date) => Number(date.period?.slice(0, 4) ?? 0) >= year + YEARS_BEFORE);
}

/** Of 'ngày 12 - 13/1' the second day ends what is written. */
function lastDay(text: string, first: PrintedDate, second: PrintedDate | undefined): PrintedDate {
  return second && isDay(second) && UP_TO.test(text.slice(first.end, second.start)) ? second : first;
}
