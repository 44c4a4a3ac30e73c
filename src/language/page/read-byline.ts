import { BYLINES, DESKS } from '../lexicon/bylines';
import { PERSONS } from '../lexicon/captions';
import { PROVINCES } from '../lexicon/provinces';
import { phraseSet } from './phrase-set';
import { lineKey } from './split-lines';
import { trimEnd } from './trim-end';

/** A stretch of a line. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const labels = phraseSet(BYLINES);
const desks: ReadonlySet<string> = new Set(DESKS);
const provinces = phraseSet([...PROVINCES.keys()]);
const persons = phraseSet(PERSONS);
const unions = phraseSet([
  'lđlđ',
  'liên đoàn lao động',
  'công đoàn',
  'cđcs',
  'ban',
  'văn phòng',
  'cđ',
  'nghiệp đoàn',
]);
const organisations = phraseSet([
  'liên đoàn',
  'lđlđ',
  'công đoàn',
  'ban chấp hành',
  'ủy ban',
  'sở',
  'hội',
  'tổng liên đoàn',
  'tm',
  'kt',
  'cổng thông tin',
  'trang thông tin',
  'tỉnh',
  'thành phố',
]);

const NAME_WORD = /^["“]?\p{Lu}[\p{L}\p{M}.’']*["”]?$/u;
/** 'II. KẾT QUẢ' is a heading. */
const SECTION = /^(?:[IVX]+|\p{L}|\d+)[.)]\s/u;
/** How a writer signs an essay: 'Bút ký của Hà An'. */
const ESSAY = /^(?:bút ký|ghi chép|phóng sự|ký sự|tản văn|tùy bút|truyện ngắn)(?:\scủa)?\s?:?\s(?=\p{Lu})/iu;
const PHOTOGRAPHER = /ảnh\s?:/iu;
/** An author and where they work, in UTF-16 code units. */
const LONGEST = 70;

/**
 * Reads an author who is named by a label: 'Tác giả bài viết: Hà An.', 'Tin, ảnh: Minh Anh - LĐLĐ huyện'.
 *
 * @returns the name in the line, without a closing full stop; null if the line has no such label.
 */
export function readLabelledByline(line: string): Range | null {
  const colon = line.slice(0, 30).indexOf(':');
  if (colon < 0 || line.length > 160 || !labels.has(lineKey(line.slice(0, colon)))) return null;
  const rest = line.slice(colon + 1);
  return trimRange(line, colon + 1, colon + 1 + withoutPhotographer(rest));
}

/**
 * Reads a signature: a line that is only a name, 'PHƯƠNG ANH', 'M.Linh', 'Hà An - Minh Anh', 'Hà An (tổng hợp)',
 * 'Hà An - Ban Tuyên giáo LĐLĐ tỉnh'.
 */
export function readSignature(line: string): Range | null {
  const essay = ESSAY.exec(line);
  if (essay && isName(line.slice(essay[0].length))) return trimRange(line, essay[0].length, line.length);
  const end = withoutPhotographer(line);
  const signed = line.slice(0, end);
  if (signed.length > LONGEST || /[\d:?!“”"]/.test(signed) || SECTION.test(signed)) return null;
  if (desks.has(signed)) return { start: 0, end };
  const key = lineKey(signed);
  if (organisations.startOf(key) || persons.startOf(key) || provinces.has(key)) return null;

  const name = signed.replace(/\s*\([^()]*\)\s*$/, '').replace(/\s*\/.*$/, '');
  const [first = '', ...others] = name.split(/\s[-–]\s|\s*,\s*|\s+(?:và|&)\s+/);
  if (!isName(first) || others.some((other) => other.split(/\s+/).length > 8)) return null;
  if (others.some((other) => !/^\p{Lu}/u.test(other))) return null;
  return trimRange(line, 0, end);
}

/**
 * Reads a line that is only the name of a union or of a part of one: 'CĐCS Công ty A', 'Ban Nữ công'. An author only
 * where nothing else follows the text.
 */
export function readUnionSignature(line: string): Range | null {
  const fits = line.length <= LONGEST && !/[\d:;,?!“”"]|\.$/.test(line) && line.split(/\s+/).length <= 10;
  return fits && unions.startOf(lineKey(line)) ? trimRange(line, 0, line.length) : null;
}

/** Of 'Hà An - Ảnh: Minh Anh' only the writer is the author. */
function withoutPhotographer(line: string): number {
  const label = PHOTOGRAPHER.exec(line);
  const end = label ? trimEnd(line.slice(0, label.index), /[\s;,(|–-]/).length : 0;
  return end > 0 ? end : line.length;
}

/** Two to five words with capitals, or one with an initial: 'M.Linh'. */
function isName(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 1) return /^\p{Lu}\p{L}?\.\p{Lu}\p{L}*$/u.test(text);
  return words.length >= 2 && words.length <= 5 && words.every((word) => NAME_WORD.test(word));
}

/** Cuts spaces off both ends, and a full stop that ends the line but no abbreviation. */
export function trimRange(line: string, start: number, end: number): Range | null {
  while (start < end && /[\s:–-]/.test(line.charAt(start))) start += 1;
  while (end > start && /[\s.,;]/.test(line.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : null;
}
