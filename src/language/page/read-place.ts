import { PROVINCES } from '../lexicon/provinces';
import { withKind } from './name-of-source';
import type { Range } from './read-byline';

/** Also the name of a man: read as a city only after 'thành phố' or 'TP'. */
const PERSON = 'Hồ Chí Minh';
const NAMES = [...PROVINCES.keys()].sort((a, b) => b.length - a.length);
const MENTION = new RegExp(
  `(?<!\\p{L})(?:(?:tỉnh|thành phố|TP\\.?)\\s?)?(${NAMES.map(eitherTone).join('|')})(?!\\p{L})`,
  'gu'
);
const AT = /(?<!\p{L})(?:tại|ở)\s(?:[^\s,.;]+\s){0,3}$/iu;
/** How far into a paragraph its place is looked for, in UTF-16 code units. */
const REACH = 600;

/** A province or city that a paragraph names. */
export interface PlaceMark extends Range {
  readonly name: string;
}

/**
 * Reads where something happened from a title or lead: the province after 'tại' if there is one, else the first named.
 *
 * @example readPlace('Họp tại tỉnh Cao Bằng')?.name // 'tỉnh Cao Bằng'
 */
export function readPlace(text: string): PlaceMark | null {
  let first: PlaceMark | null = null;
  for (const match of text.slice(0, REACH).matchAll(MENTION)) {
    const written = match[1] ?? '';
    if (written === PERSON && match[0] === PERSON) continue;
    const mark = {
      name: withKind(BY_SPELLING.get(written) ?? written),
      start: match.index,
      end: match.index + match[0].length,
    };
    if (AT.test(text.slice(Math.max(0, match.index - 40), match.index))) return mark;
    first ??= mark;
  }
  return first;
}

/** 'Thanh Hóa' is printed 'Thanh Hoá' as well. */
function eitherTone(name: string): string {
  return spellings(name).join('|');
}

function spellings(name: string): string[] {
  const other = name.replace(/óa(?!\p{L})/u, 'oá').replace(/òa(?!\p{L})/u, 'oà');
  return other === name ? [name] : [name, other];
}

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((name) => spellings(name).map((spelling) => [spelling, name] as const))
);
