import type { Span } from '../sentence';
import type { Cut } from './cut';
import { findStandfirst } from './find-standfirst';
import type { MarkedLine } from './mark-lines';
import type { PagePlace, PagePost } from './page';
import { readPostDates } from './post-dates';
import { readPhoto } from './post-photo';
import { readPostSource } from './post-source';
import { readUnionSignature } from './read-byline';
import { readIdentity } from './read-identity';
import { readPageTime } from './read-page-time';
import type { Part } from './read-parts';
import { readPlace } from './read-place';

/** One post with the lines around it. */
export interface Section {
  readonly parts: readonly Part[];
  /** What stands on the page before it. */
  readonly above: readonly MarkedLine[];
  /** What follows it, up to the next post. */
  readonly below: readonly MarkedLine[];
}

/** How many paragraphs may pass before the day or the place of the event is given up. */
const REACH = 6;
/** A line of at most so many words between title and text is a kicker or a menu. */
const KICKER_WORDS = 4;

/** A section of a report or a row of a table is kept, however short. */
const SECTION = /^[IVX]+[.)]\s|\d/;

/** Puts a post together from its parts. */
export function buildPost({ parts, above, below }: Section, cut: Cut): PagePost {
  const title = parts.find((part) => part.role === 'title')?.line;
  const chosen = findStandfirst(parts);
  const standfirst = chosen === null ? undefined : parts[chosen]?.line;
  const body = findBody(parts, chosen);
  const told = [title, standfirst, ...body.slice(0, REACH)].filter((line) => line !== undefined);
  const lead = [standfirst, body[0]].find((line) => line?.lead);
  // The text of a paragraph begins after the mark of the paper.
  const text = (line: MarkedLine): Span =>
    cut(line, { start: line === lead ? (line.lead?.end ?? 0) : 0, end: line.text.length });

  const found = {
    title: title ? cut(title) : null,
    standfirst: standfirst ? text(standfirst) : null,
    ...readPostDates(parts, above, told, cut),
    place: readPostPlace(told, lead, below, cut),
    author: readAuthor(parts, cut),
    source: readPostSource(parts, lead, below, cut),
    photos: parts.filter((part) => part.role === 'caption').map((part) => readPhoto(part, cut)),
    body: body.map(text),
  };
  const mark = lead?.lead ? [cut(lead, lead.lead)] : [];
  const isKept = keeper(found);
  const left = parts.filter(
    ({ role, line }) => role === 'furniture' || (role !== 'caption' && !isKept(cut(line)))
  );
  const furniture = [...mark, ...[...left.map((part) => part.line), ...below].map((line) => cut(line))];
  return { ...found, furniture: furniture.sort((a, b) => a.start - b.start) };
}

/** Tells whether something of the post was cut from a line; what is left over is furniture, so nothing gets lost. */
function keeper(found: Omit<PagePost, 'furniture'>): (line: Span) => boolean {
  const { title, standfirst, published, author, source, photos, body } = found;
  const inside = [title, standfirst, published?.written, author, source?.written, body[0]];
  const starts = new Set([...body, ...photos.map((photo) => photo.file)].map((span) => span?.start));
  return ({ start, end }) =>
    starts.has(start) || inside.some((span) => span && span.start >= start && span.start < end);
}

/** Paragraphs, and the subheadings between them; a short line before the first or after the last is neither. */
function findBody(parts: readonly Part[], standfirst: number | null): MarkedLine[] {
  const first = parts.findIndex((part) => part.role === 'paragraph');
  const last = parts.findLastIndex((part) => part.role === 'paragraph');
  const isBody = ({ role, line }: Part, at: number) =>
    at !== standfirst &&
    (role === 'paragraph' ||
      (role === 'heading' &&
        at < last &&
        (at > first || line.words > KICKER_WORDS || SECTION.test(line.text))));
  return parts.filter(isBody).map((part) => part.line);
}

/** The signature at the end if there is one, else the name under the title or beside the time. */
function readAuthor(parts: readonly Part[], cut: Cut): Span | null {
  const line = parts.findLast((part) => part.role === 'author')?.line;
  const range = line?.byline ?? line?.signature ?? (line ? readUnionSignature(line.text) : null);
  if (line && range) return cut(line, range);
  for (const part of parts) {
    const rest = part.role === 'time' ? readPageTime(part.line.text)?.rest : null;
    if (rest) return cut(part.line, rest);
  }
  return null;
}

/** The province of the title or the first paragraphs, else that of the paper or of the site. */
function readPostPlace(
  told: readonly MarkedLine[],
  lead: MarkedLine | undefined,
  below: readonly MarkedLine[],
  cut: Cut
): PagePlace | null {
  for (const line of told) {
    const mark = readPlace(line.text);
    if (mark) return { name: mark.name, written: cut(line, mark) };
  }
  const paper = readPlace(lead?.lead?.name ?? '');
  if (lead?.lead && paper) return { name: paper.name, written: cut(lead, lead.lead) };
  for (const line of below) {
    const mark = readIdentity(line.text) && readPlace(line.text);
    if (mark) return { name: mark.name, written: cut(line, mark) };
  }
  return null;
}
