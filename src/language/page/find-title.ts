import { SCENES } from '../lexicon/captions';
import type { MarkedLine } from './mark-lines';
import { phraseSet } from './phrase-set';

const scenes = phraseSet(SCENES);
const BANNER =
  /^(?:cổng|trang) thông tin điện tử|^(?:ubnd|ủy ban nhân dân)\s|^(?:liên đoàn lao động|công đoàn) (?:tỉnh|thành phố|huyện)?[^:,-]{0,30}$/u;
/** A heading of a section, a row of a table, a remark in brackets. */
const NO_TITLE = /^(?:[IVX]+|\d{1,2}|\p{L})[.)]\s|\s\|\s|^\(.*\)$/u;
/** Lines after the lead in which a title may hide, where the page prints the lead first. */
const REACH = 3;
const WORDS = { least: 4, usual: 6, most: 45 };

/** Where a post's title and first paragraph stand, as indexes of lines. */
export interface Head {
  readonly title: number | null;
  readonly lead: number;
}

/** Lines between a line and the lead, as indexes. */
interface Below {
  /** The next one that says something; the lead if none does. */
  readonly next: number;
  /** The last one that does. */
  readonly last: number;
  readonly lead: number;
}

/** The first line of a post: the lead, where it is printed before the title. */
export function headLine(head: Head): number {
  return Math.min(head.title ?? head.lead, head.lead);
}

/**
 * Finds the next title and the paragraph that follows it.
 *
 * @param repeats how often each key occurs on the page: a title is often repeated, as the text of its pictures.
 * @returns null if no paragraph follows.
 */
export function findHead(
  lines: readonly MarkedLine[],
  from: number,
  repeats: ReadonlyMap<string, number>
): Head | null {
  let lead = from;
  while (lead < lines.length && !lines[lead]?.prose) lead += 1;
  if (lead === lines.length) return null;

  let best: number | null = null;
  let bestScore = 0;
  let below: Below = { next: lead, last: lead, lead };
  // From below, so that what follows a line is known without looking for it.
  for (let at = lead - 1; at >= from; at -= 1) {
    const score = scoreTitle(lines, at, below, repeats);
    if (score > bestScore) [best, bestScore] = [at, score];
    if (saysSomething(lines[at])) below = { ...below, next: at, last: below.last === lead ? at : below.last };
  }
  return { title: best ?? titleAfterLead(lines, lead, repeats) ?? lastResort(lines, from, lead), lead };
}

/** Whether a line could be a title by its form: a few words that do not end as a sentence does. */
export function isTitleLike(line: MarkedLine | undefined): line is MarkedLine {
  return (
    line?.kind === 'text' &&
    !line.byline &&
    !line.source &&
    !line.credit &&
    line.words >= WORDS.least &&
    line.words <= WORDS.most &&
    (!line.closed || /[?!…]["”]?$/.test(line.text)) &&
    !line.text.endsWith(':') &&
    !NO_TITLE.test(line.text) &&
    /^["“'‘(]?[\p{Lu}\p{N}]/u.test(line.text)
  );
}

function scoreTitle(
  lines: readonly MarkedLine[],
  at: number,
  { next, last, lead }: Below,
  repeats: ReadonlyMap<string, number>
): number {
  const line = lines[at];
  if (!isTitleLike(line)) return 0;
  let score = line.words >= WORDS.usual ? 3 : 1;
  if ((repeats.get(line.key) ?? 0) > 1) score += 2;
  if (line.signature) score -= 2;
  if (scenes.startOf(line.key)) score -= 2;
  if (BANNER.test(line.key)) score -= 3;

  if (lines[at + 1]?.kind === 'time') score += 4;
  if (next === lead) score += 3;
  // Title, then a standfirst without a full stop, then the text.
  else if (next === last && isStandfirstOf(line, lines[next])) score += 4;
  return score;
}

/** Where nothing looks like a title, the longest line right above the text will do: small letters, a full stop. */
function lastResort(lines: readonly MarkedLine[], from: number, lead: number): number | null {
  let best: number | null = null;
  for (let at = Math.max(from, lead - REACH); at < lead; at += 1) {
    const line = lines[at];
    const fits =
      line?.kind === 'text' &&
      (!line.closed || line.text.endsWith('.')) &&
      !line.signature &&
      !line.byline &&
      !line.source &&
      !line.credit;
    if (fits && line.words >= 2 && line.words > (lines[best ?? -1]?.words ?? 0)) best = at;
  }
  return best;
}

/** Whether a line is neither time, furniture, file nor name. */
function saysSomething(line: MarkedLine | undefined): boolean {
  return line?.kind === 'text' && !line.signature && !line.byline;
}

/** Whether the second of two title-like lines is the longer, summing-up one. */
function isStandfirstOf(title: MarkedLine, line: MarkedLine | undefined): boolean {
  return (
    isTitleLike(line) &&
    title.words >= WORDS.usual &&
    line.words >= WORDS.least * 3 &&
    line.words > title.words * 1.2
  );
}

function titleAfterLead(
  lines: readonly MarkedLine[],
  lead: number,
  repeats: ReadonlyMap<string, number>
): number | null {
  for (let at = lead + 1; at <= lead + REACH; at += 1) {
    const line = lines[at];
    if (isTitleLike(line) && line.words >= WORDS.usual && (repeats.get(line.key) ?? 0) > 1) return at;
  }
  return null;
}
