import { isTitleLike } from './find-title';
import type { Part } from './read-parts';
import { readEventDate } from './read-event-date';

/** A standfirst is short, in words. */
const LONGEST = 120;
/** Where a body's first sentence names its day, in UTF-16 code units. */
const OPENING = 80;

/**
 * Tells which part is the standfirst (sapo): the paragraph under the title that is set apart from the body, or that
 * the body repeats, or that sums up what the next paragraph begins to tell with its day.
 *
 * @returns the index among the parts; null if the text begins at once.
 */
export function findStandfirst(parts: readonly Part[]): number | null {
  const told = parts.findIndex((part) => part.role === 'paragraph');
  const heading = parts.findIndex(
    (part, at) => part.role === 'heading' && at < told && part.line.words >= 12 && isTitleLike(part.line)
  );
  if (heading >= 0) return heading;
  const first = parts[told];
  if (!first || first.line.words > LONGEST) return null;
  if (first.repeated) return told;

  const next = parts.findIndex((part, at) => at > told && part.role === 'paragraph');
  const second = parts[next];
  if (!second) return null;
  const between = parts.slice(told + 1, next);
  if (between.some((part) => part.role === 'time' || part.role === 'author')) return told;
  if (isDated(first.line.text)) return first.line.lead && between.some(isPicture) ? told : null;
  if (between.some(isPicture)) return told;
  if (isDated(second.line.text.slice(0, OPENING))) return told;

  const above = parts[told - 1];
  const underTitle = above?.role === 'title' && !first.line.apart && second.line.apart;
  const flush = first.line.indent < second.line.indent || second.line.indent === 0;
  return underTitle && flush ? told : null;
}

const isPicture = (part: Part) => part.role === 'caption' || part.role === 'file';
const isDated = (text: string) => readEventDate([text], null) !== null;
