/** When a page says that it was published. Offsets are into the line. */
export interface PageTime {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  /** What else the line holds: an author, perhaps. */
  readonly rest: { readonly start: number; readonly end: number } | null;
}

const DAY =
  /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)|(?:ngày\s)?(?<!\d)(\d{1,2})\stháng\s(\d{1,2}),?(?:\snăm)?\s(\d{4})(?!\d)/iu;
const CLOCK =
  /(?<![\d/.])(\d{1,2})\s?(?::|h|giờ)\s?(\d{2})?(?::\d{2})?(?!\d)(?:\s?(AM|PM|SA|CH)(?!\p{L}))?/iu;
/** What may stand beside the day and the time without being anything: weekday, labels, time zone, view counts. */
const AROUND =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day|đăng bởi|đăng tin bởi|người đăng|posted by|administrator|admin|quản trị viên|ban biên tập|ngày đăng|đăng ngày|đăng lúc|ngày cập nhật|cập nhật lần cuối|cập nhật lúc|cập nhật|xuất bản|ngày xuất bản|thời gian|ngày|lúc|gmt\s?\+?\d?|utc\s?\+?\d?|(?:số )?lượt xem\s?:?\s?[\d.,]*|(?:đã )?xem\s?:\s?[\d.,]*|lượt đọc\s?:?\s?[\d.,]*|\(vn\)|giờ|phút)/giu;

/**
 * Reads a line such as 'Thứ hai - 23/12/2024 06:03' or 'Ngày đăng: 05/01/2025 | Lượt xem: 12'.
 *
 * @returns null if the line holds no whole date, or more than a date and a name.
 * @example readPageTime('Thứ hai - 23/12/2024 06:03')?.date // '2024-12-23T06:03:00+07:00'
 */
export function readPageTime(line: string): PageTime | null {
  if (line.length > 160) return null;
  const day = DAY.exec(line);
  const date = day && isoDay(day);
  if (!day || !date) return null;
  const clock = CLOCK.exec(blank(line, day.index, day.index + day[0].length));

  let left = blank(line, day.index, day.index + day[0].length);
  if (clock) left = blank(left, clock.index, clock.index + clock[0].length);
  left = left.replace(AROUND, (words) => ' '.repeat(words.length));
  const rest = lettersOf(left);
  if (rest && !isByline(line.slice(rest.start, rest.end))) return null;

  const start = Math.min(day.index, clock?.index ?? day.index);
  const end = Math.max(day.index + day[0].length, clock ? clock.index + clock[0].length : 0);
  return { ...wholeStamp(line, start, end), date: date + isoClock(clock), rest };
}

const blank = (line: string, start: number, end: number) =>
  line.slice(0, start) + ' '.repeat(end - start) + line.slice(end);

function isoDay(day: RegExpExecArray): string | null {
  const [d, m, y] = [day[1] ?? day[6] ?? day[7], day[2] ?? day[5] ?? day[8], day[3] ?? day[4] ?? day[9]];
  return isoDate(Number(d), Number(m), Number(y));
}

/** 'yyyy-mm-dd', or null if there is no such day. */
export function isoDate(day: number, month: number, year: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1900 && year <= 2100;
  return exists ? at.toISOString().slice(0, 10) : null;
}

function isoClock(clock: RegExpExecArray | null): string {
  if (!clock) return '';
  const [, h = '', minutes = '00', half = ''] = clock;
  const afternoon = /^(?:PM|CH)$/i.test(half) && Number(h) < 12;
  const hours = Number(h) + (afternoon ? 12 : 0);
  if (hours > 23 || Number(minutes) > 59) return '';
  return `T${String(hours).padStart(2, '0')}:${minutes}:00+07:00`;
}

/** The stretch from the first to the last letter. */
function lettersOf(text: string): { start: number; end: number } | null {
  const start = text.search(/\p{L}/u);
  if (start < 0) return null;
  let end = text.length;
  while (!/[\p{L}\p{M}.)]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** A few words, each with a capital: a name. Anything else is a sentence that holds a date. */
function isByline(text: string): boolean {
  const words = text.split(/[\s,|–-]+/).filter(Boolean);
  return words.length <= 6 && words.every((word) => /^[("“]?\p{Lu}/u.test(word));
}

/** The weekday before the date belongs to what is written. */
function wholeStamp(line: string, start: number, end: number): { start: number; end: number } {
  const weekday = /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[\s,–-]*(?:ngày\s)?$/iu.exec(
    line.slice(0, start)
  );
  return { start: weekday ? weekday.index : start, end };
}
