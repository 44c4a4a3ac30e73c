import { inferYear } from './infer-year';
import type { Range } from './read-byline';
import { isoDate } from './read-page-time';

/** The day of the event; offsets are into the paragraph. */
export interface EventMark extends Range {
  readonly date: string | null;
  readonly yearInferred: boolean;
  /** 'Sáng nay', 'hôm nay': the post was published on the day itself. */
  readonly today: boolean;
}

const PART = '(?:sáng|trưa|chiều|tối|đêm)';
const LEAD = `(?:(?:vào\\s)?(?:${PART}\\s)?hôm\\snay|${PART}\\s+nay|${PART}(?:\\s+mùng)?(?:\\s+ngày)?|(?:trong\\s)?(?:(?:\\d|hai|ba)\\s)?ngày|từ\\s+ngày|hôm\\s+qua)`;
const DAY_MONTH =
  '(\\d{1,2})(?:\\s?(?:-|–|và|đến)\\s?(?:ngày\\s)?\\d{1,2})?(?:\\s?[/.-]\\s?(\\d{1,2})(?!\\d)(?:\\s?[/.-]\\s?(\\d{4})(?!\\d))?|\\s+tháng\\s+(\\d{1,2})(?:,?\\s+năm\\s+(\\d{4}))?)';
const EVENT = new RegExp(`(?<!\\p{L})${LEAD}\\s?,?\\s?\\(?(?:ngày\\s)?${DAY_MONTH}`, 'iu');
/** How far into a paragraph a day is looked for, in UTF-16 code units. */
const REACH = 1200;

/**
 * Reads the day of the event from a paragraph: 'Ngày 13.1', 'chiều 16.3', 'Sáng nay, 28/12', 'Ngày 21/12/2024'.
 *
 * @param near title and lead, from which a missing year is inferred.
 * @param published ISO day of publication, if the page prints it.
 */
export function readEventDate(paragraph: string, near: string, published: string | null): EventMark | null {
  const match = EVENT.exec(paragraph.slice(0, REACH));
  if (!match) return null;
  const day = Number(match[1]);
  const month = Number(match[2] ?? match[4]);
  const written = match[3] ?? match[5];
  const year = written ? Number(written) : inferYear(day, month, near, published);
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    date: year === null ? null : isoDate(day, month, year),
    yearInferred: !written && year !== null,
    today: /(?<!\p{L})nay(?!\p{L})/iu.test(match[0]),
  };
}
