import { headLine, isTitleLike, type Head } from './find-title';
import { isCaption, type Before } from './is-caption';
import type { MarkedLine } from './mark-lines';

/** One line of a post and what it is there. */
export interface Part {
  readonly role:
    'title' | 'paragraph' | 'heading' | 'caption' | 'file' | 'author' | 'source' | 'time' | 'furniture';
  readonly line: MarkedLine;
  /** Of a caption: its image's file name and the line that holds its credit, if not its own. */
  readonly file?: MarkedLine | undefined;
  readonly creditLine?: MarkedLine | undefined;
  /** Of a paragraph: it is printed again further down, as leads are. */
  repeated?: boolean;
}

/** The parts of one post and the line after it. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly end: number;
}

/** How many lines after a name are looked at before it is taken for the author's signature. */
const LOOK_AHEAD = 6;

/** What is known while the lines of a post are read. */
interface State {
  readonly parts: Part[];
  readonly seen: Map<string, Part>;
  file: MarkedLine | undefined;
  before: Before;
  /** A paragraph has been read. */
  started: boolean;
  /** The author has signed: only the source and leftovers may follow. */
  signed: boolean;
}

/**
 * Reads the lines of one post in order and tells what each is, from its title to the comments, the footer or the
 * next post.
 *
 * @param credited whether captions carry credits on this page.
 */
export function readParts(lines: readonly MarkedLine[], head: Head, credited: boolean): Parts {
  const state: State = {
    parts: [],
    seen: new Map(),
    file: undefined,
    before: 'none',
    started: false,
    signed: false,
  };
  const title = head.title === null ? undefined : lines[head.title];
  let at = headLine(head);
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || isEnd(state, lines, at)) break;
    if (at === head.title) state.parts.push({ role: 'title', line });
    else if (line.kind === 'related') at = skipRelated(state, lines, at);
    else readLine(state, lines, at, title, credited);
  }
  return { parts: state.parts, end: at };
}

/** Comments, footers, and the title of the next post end a post that has begun. */
function isEnd(state: State, lines: readonly MarkedLine[], at: number): boolean {
  const line = lines[at];
  if (!line || !state.started) return false;
  if (line.kind === 'closer') return true;
  if (state.signed) return line.kind === 'text' && !isAfterword(line, lines[at - 1]);
  // A title with its time of publication begins the next post.
  return isTitleLike(line) && line.apart && lines[at + 1]?.kind === 'time' && lines[at + 2]?.prose === true;
}

/** What may follow a signature: the source, a credit, the signature again. */
function isAfterword(line: MarkedLine, previous: MarkedLine | undefined): boolean {
  return (
    Boolean(line.source ?? line.byline ?? line.credit) ||
    line.key === previous?.key ||
    line.signature !== null
  );
}

/** Drops links to other posts: the heading and the titles below it. */
function skipRelated(state: State, lines: readonly MarkedLine[], from: number): number {
  let at = from;
  do {
    const line = lines[at];
    if (line) state.parts.push({ role: 'furniture', line });
    at += 1;
  } while (isTitleLike(lines[at]) && !lines[at]?.prose);
  return at - 1;
}

function readLine(
  state: State,
  lines: readonly MarkedLine[],
  at: number,
  title: MarkedLine | undefined,
  credited: boolean
): void {
  const line = lines[at] as MarkedLine;
  const { file, before } = state;
  const push = (role: Part['role'], more: Partial<Part> = {}) => {
    const part: Part = { role, line, ...more };
    state.parts.push(part);
    if (role !== 'furniture') state.seen.set(line.leadKey, part);
    if (role === 'paragraph') state.started = true;
  };
  if (line.kind === 'file') {
    state.file = line;
    state.before = 'file';
    return push('file');
  }
  if (line.kind === 'time') return push(state.started ? 'furniture' : 'time');
  if (line.kind !== 'text') return push('furniture');
  if (line.key === title?.key) {
    state.before = 'repeat';
    return push('furniture');
  }
  state.file = undefined;
  state.before = 'none';

  const twin = state.seen.get(line.leadKey);
  if (twin) {
    twin.repeated = true;
    return push('furniture');
  }
  if (line.byline) {
    state.signed = state.started;
    return push('author');
  }
  if (line.source) return push('source');
  if (line.credit) return readCredited(state, line, file, push);
  if (line.signature && isSignature(state, lines, at)) {
    state.signed = state.started;
    return push('author');
  }
  if (isCaption(line, before, credited)) return push('caption', { file });
  push(line.prose || line.closed ? 'paragraph' : 'heading');
}

/** A caption with its credit; a line that is nothing but a credit belongs to the short line before it. */
function readCredited(
  state: State,
  line: MarkedLine,
  file: MarkedLine | undefined,
  push: (role: Part['role'], more?: Partial<Part>) => void
): void {
  if (line.credit?.captionEnd !== 0) return push('caption', { file });
  const last = state.parts.at(-1);
  const short = last && ['paragraph', 'heading', 'caption'].includes(last.role) && last.line.words <= 60;
  if (!short || last.line.credit) return push('furniture');
  state.parts[state.parts.length - 1] = { ...last, role: 'caption', creditLine: line };
}

/** A name is a signature at the end, before anything but prose, or under the title beside the time. */
function isSignature(state: State, lines: readonly MarkedLine[], at: number): boolean {
  const [previous, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!state.started)
    return previous?.kind === 'time' || next?.kind === 'time' || line?.text === line?.text.toUpperCase();
  for (let ahead = at + 1; ahead <= at + LOOK_AHEAD; ahead += 1) {
    const later = lines[ahead];
    if (!later || later.kind === 'closer' || later.kind === 'related') return true;
    if (isTitleLike(later) && !isCaption(later, 'none', false)) return true;
    if (later.prose) return false;
  }
  return true;
}
