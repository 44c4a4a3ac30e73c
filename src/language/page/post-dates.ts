import type { Cut } from './cut';
import type { MarkedLine } from './mark-lines';
import type { PageDate } from './page';
import { readEventDate } from './read-event-date';
import { readPageTime } from './read-page-time';
import type { Part } from './read-parts';

/** How many lines above the title the time of publication may stand. */
const ABOVE = 3;

/** The days of a post. */
export interface PostDates {
  readonly published: PageDate | null;
  readonly event: PageDate | null;
}

/**
 * Reads when a post was published and when what it tells happened. A post that says "sáng nay" was published on the
 * day of the event.
 *
 * @param told title, standfirst and first paragraphs, in order.
 */
export function readPostDates(
  parts: readonly Part[],
  above: readonly MarkedLine[],
  told: readonly MarkedLine[],
  cut: Cut
): PostDates {
  const stamps = [
    ...parts.filter((part) => part.role === 'time').map((part) => part.line),
    ...timesAbove(above),
  ];
  const printed = readStamp(stamps, cut);
  const mark = readEventDate(
    told.map((line) => line.text),
    printed?.date?.slice(0, 10) ?? null
  );
  const line = mark && told[mark.paragraph];
  if (!line) return { published: printed, event: null };
  const { date, yearInferred, today } = mark;
  const event: PageDate = { written: cut(line, mark), date, yearInferred };
  return { published: printed ?? (today ? event : null), event };
}

function timesAbove(above: readonly MarkedLine[]): MarkedLine[] {
  return above
    .slice(-ABOVE)
    .filter((line) => line.kind === 'time')
    .reverse();
}

function readStamp(lines: readonly MarkedLine[], cut: Cut): PageDate | null {
  const [line] = lines;
  const time = line && readPageTime(line.text);
  return time ? { written: cut(line, time), date: time.date, yearInferred: false } : null;
}
