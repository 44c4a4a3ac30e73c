import type { Range } from './read-byline';

/** A caption line cut in two. Offsets are into the line. */
export interface Credit {
  /** The caption; empty if the line is nothing but a credit. */
  readonly caption: Range;
  /** The photographer; null if only "Ảnh minh họa" or the like stands there. */
  readonly name: Range | null;
}

const LABEL = /(?<!\p{L})(?:nguồn\s)?ảnh\s?:\s?/giu;
const BARE = /(?<=[.!?…”")]\s?[(–-]?\s?)Ảnh\s(?=\p{Lu})/u;
const ILLUSTRATION = /[\s(–-]*(?<!\p{L})ảnh (?:minh họa|minh hoạ|tư liệu|internet|cắt từ \S+)[\s.)]*$/iu;
const BYLINE_BEFORE = /(?:^|[\s.(–-])(?:tin|bài)\s?(?:,|và|&|-|–|\/)?\s?$/iu;
/** 'Chùm ảnh: …' is a title. */
const SERIES_BEFORE = /(?<!\p{L})(?:chùm|bộ|loạt|phóng sự|album)\s$/iu;
/** A name, a desk or an organisation, in UTF-16 code units. */
const LONGEST_NAME = 60;

/**
 * Finds the photographer at the end of a caption: 'Toàn cảnh hội nghị. Ảnh: Minh Anh', '… (Ảnh: CTV)'.
 *
 * @returns null if the line carries no credit; 'Tin, ảnh: …' is a byline, not a credit.
 */
export function readCredit(line: string): Credit | null {
  const tail = Math.max(0, line.length - LONGEST_NAME - 20);
  const illustration = ILLUSTRATION.exec(line.slice(tail));
  if (illustration) return { caption: { start: 0, end: tail + illustration.index }, name: null };

  const label = [...line.slice(tail).matchAll(LABEL)].at(-1) ?? BARE.exec(line.slice(tail));
  if (!label) return null;
  const at = tail + label.index;
  const before = line.slice(Math.max(0, at - 12), at);
  if (BYLINE_BEFORE.test(before) || SERIES_BEFORE.test(before)) return null;

  const start = at + label[0].length;
  let end = line.length;
  while (end > start && /[\s.)]/.test(line.charAt(end - 1))) end -= 1;
  const name = line.slice(start, end);
  if (at === 0 && !isCalled(name)) return { caption: { start, end: line.length }, name: null };
  if (!isName(name) || !isCalled(name)) return null;

  let captionEnd = at;
  while (captionEnd > 0 && /[\s(–|/-]/.test(line.charAt(captionEnd - 1))) captionEnd -= 1;
  return { caption: { start: 0, end: captionEnd }, name: { start, end } };
}

/** A name has capitals throughout; 'Ảnh: Các đội thi kéo co' is a caption behind its label. */
function isCalled(text: string): boolean {
  if (/(?:cung cấp|sưu tầm|tư liệu)$/iu.test(text)) return true;
  const words = text.split(/[\s,&/–-]+/).filter((word) => word !== '' && word !== 'và');
  return words.length === 1 || words.every((word) => /^[\p{Lu}\d(]/u.test(word));
}

function isName(text: string): boolean {
  return (
    text.length > 0 && text.length <= LONGEST_NAME && !/[.!?:]\s/.test(text) && text.split(/\s+/).length <= 9
  );
}
