import { SOURCES } from '../lexicon/bylines';
import { nameOfHost, nameOfMark } from './name-of-source';
import { phraseSet } from './phrase-set';
import { trimRange, type Range } from './read-byline';
import { lineKey } from './split-lines';
import { trimEnd } from './trim-end';

/** Where a post comes from; offsets are into the line. */
export interface SourceMark extends Range {
  readonly name: string | null;
  readonly url: string | null;
}

const labels = phraseSet(SOURCES);
// Never from the middle of a name: 'a-a-a-…' would be tried from every hyphen.
const ADDRESS =
  /https?:\/\/[^\s"'“”<>()]+|(?<![\w@.-])(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|net|com|org)(?:\/[^\s"'“”<>()]*)?/i;
const BRACKETED = /^\(([^()\n]{2,40})\)\s?[-–—:.]\s?/;
const BARE = /^((?:\p{Lu}){1,6}(?:ĐT|O)|TTXVN|[\w-]+\.(?:com\.)?vn)\s[-–—]\s/u;

/** Reads 'Nguồn: https://…', 'Theo Báo Lao Động', '(Theo TTXVN)'. Null if the line is none of these. */
export function readSourceLine(line: string): SourceMark | null {
  if (line.length > 300) return null;
  const inner = /^\((.*)\)\.?$/.exec(line)?.[1] ?? line;
  const from = line.indexOf(inner);
  const colon = inner.slice(0, 24).indexOf(':');
  if (colon >= 0 && labels.has(lineKey(inner.slice(0, colon))))
    return describe(line, from + colon + 1, from + inner.length);
  if (/^theo\s+\p{Lu}/iu.test(inner) && inner.split(/\s+/).length <= 10 && !/[,;“]|[.!?]$/.test(inner))
    return describe(line, from + 4, from + inner.length);
  return null;
}

/** Reads the mark of a paper before its lead: '(QBĐT) - Sáng nay, …'. `end` is where the lead begins. */
export function readLeadMark(paragraph: string): SourceMark | null {
  const match = BRACKETED.exec(paragraph) ?? BARE.exec(paragraph);
  const mark = match?.[1]?.trim();
  if (!match || !mark || /[.!?;]\s/.test(mark)) return null;
  return { start: 0, end: match[0].length, name: nameOfMark(mark), url: null };
}

/** The first address in a stretch of text. */
export function findAddress(text: string): (Range & { readonly url: string }) | null {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  const url = trimEnd(match[0], /[.,;:]/);
  return { start: match.index, end: match.index + url.length, url };
}

function describe(line: string, start: number, end: number): SourceMark | null {
  const range = trimRange(line, start, end);
  if (!range) return null;
  const text = line.slice(range.start, range.end);
  const address = findAddress(text);
  if (!address) return { ...range, name: text.replace(/["“”]/g, ''), url: null };
  const before = trimEnd(text.slice(0, address.start), /[\s"“”(:–-]/);
  const url = /^https?:/i.test(address.url) ? address.url : null;
  return { ...range, name: before || nameOfHost(address.url), url };
}
