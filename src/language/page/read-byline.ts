import { BYLINES, DESKS } from '../lexicon/bylines';
import { PROVINCES } from '../lexicon/provinces';
import { phraseSet } from './phrase-set';
import { lineKey } from './split-lines';

/** A stretch of a line. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const labels = phraseSet(BYLINES);
const desks: ReadonlySet<string> = new Set(DESKS);
const provinces = phraseSet([...PROVINCES.keys()]);
const organisations = phraseSet([
  'liên đoàn',
  'lđlđ',
  'công đoàn',
  'ban chấp hành',
  'ủy ban',
  'sở',
  'hội',
  'tổng liên đoàn',
  'cổng thông tin',
  'trang thông tin',
  'tỉnh',
  'thành phố',
]);

const NAME_WORD = /^["“]?\p{Lu}[\p{L}\p{M}.’']*["”]?$/u;
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
  return trimRange(line, colon + 1, line.length);
}

/**
 * Reads a signature: a line that is only a name, 'PHƯƠNG ANH', 'M.Linh', 'Hà An - Minh Anh', 'Hà An (tổng hợp)',
 * 'Hà An - Ban Tuyên giáo LĐLĐ tỉnh'.
 */
export function readSignature(line: string): Range | null {
  if (line.length > LONGEST || /[\d:?!“”"]/.test(line)) return null;
  if (desks.has(line)) return { start: 0, end: line.length };
  const key = lineKey(line);
  if (organisations.startOf(key) || provinces.has(key)) return null;

  const name = line.replace(/\s*\([^()]*\)\s*$/, '').replace(/\s*\/.*$/, '');
  const [first = '', ...others] = name.split(/\s[-–]\s|\s*,\s*|\s+(?:và|&)\s+/);
  if (!isName(first) || others.some((other) => other.split(/\s+/).length > 8)) return null;
  if (others.some((other) => !/^\p{Lu}/u.test(other))) return null;
  return trimRange(line, 0, line.length);
}

/** Two to five words with capitals, or one with an initial: 'M.Linh'. */
function isName(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 1) return /^\p{Lu}\.\p{Lu}\p{L}+$/u.test(text);
  return words.length >= 2 && words.length <= 5 && words.every((word) => NAME_WORD.test(word));
}

/** Cuts spaces off both ends, and a full stop that ends the line but no abbreviation. */
export function trimRange(line: string, start: number, end: number): Range | null {
  while (start < end && /[\s:–-]/.test(line.charAt(start))) start += 1;
  while (end > start && /[\s.,;]/.test(line.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : null;
}
