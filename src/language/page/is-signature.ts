import { isTitleLike } from './find-title';
import { isCaption } from './is-caption';
import type { MarkedLine } from './mark-lines';
import { readEventDate } from './read-event-date';

/** How many lines after a name are looked at before it is taken for the author's signature. */
const LOOK_AHEAD = 6;
/** How many lines above or below a name under the title the time of publication may stand. */
const NEAR = 2;

/**
 * Whether a line that is a name is the author's: at the end, before comments, a footer or another title, or under the
 * title, in capitals or beside the time of publication.
 *
 * @param started whether a paragraph has been read.
 */
export function isSignature(lines: readonly MarkedLine[], at: number, started: boolean): boolean {
  if (!started) {
    const text = lines[at]?.text ?? '';
    return (
      text === text.toUpperCase() ||
      lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((line) => line.kind === 'time')
    );
  }
  for (let ahead = at + 1; ahead <= at + LOOK_AHEAD; ahead += 1) {
    const later = lines[ahead];
    if (!later || later.kind === 'closer' || later.kind === 'related') return true;
    if (isTitle(later)) return true;
    if (later.prose) return false;
  }
  return true;
}

/** Whether a line that names the source ends the post: a title follows, set apart, and a lead that names its day. */
export function endsPost(lines: readonly MarkedLine[], at: number): boolean {
  const next = lines[at + 1];
  if (!next?.apart || !isTitle(next)) return false;
  return lines
    .slice(at + 2, at + 2 + LOOK_AHEAD)
    .filter((line) => line.prose)
    .slice(0, 2)
    .some((line) => line.lead !== null || readEventDate([line.text], null) !== null);
}

/** Whether nothing of the post can follow a line: the page ends, or comments and other posts begin. */
export function endsText(lines: readonly MarkedLine[], at: number): boolean {
  const next = lines[at + 1];
  return !next || next.kind === 'closer' || next.kind === 'related';
}

function isTitle(line: MarkedLine): boolean {
  return isTitleLike(line) && !isCaption(line, 'none', { credited: false, shown: true });
}
