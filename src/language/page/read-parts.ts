import { GALLERIES } from '../lexicon/furniture';
import { headLine, isTitleLike, type Head } from './find-title';
import { isCaption, type Before, type Pictures } from './is-caption';
import { endsPost, endsText, isSignature } from './is-signature';
import type { MarkedLine } from './mark-lines';
import { phraseSet } from './phrase-set';
import { readUnionSignature } from './read-byline';

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

const galleries = phraseSet(GALLERIES);

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
 * @param pictures what the page shows of its pictures.
 */
export function readParts(lines: readonly MarkedLine[], head: Head, pictures: Pictures): Parts {
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
    else readLine(state, lines, at, title, pictures);
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

/** Adds a line to the parts of a post. */
type Push = (role: Part['role'], more?: Partial<Part>) => void;

function readLine(
  state: State,
  lines: readonly MarkedLine[],
  at: number,
  title: MarkedLine | undefined,
  pictures: Pictures
): void {
  const line = lines[at];
  if (!line) return;
  const push: Push = (role, more = {}) => {
    const part: Part = { role, line, ...more };
    state.parts.push(part);
    if (role !== 'furniture') state.seen.set(line.leadKey, part);
    if (role === 'paragraph') state.started = true;
  };
  if (line.kind === 'text' && line.key !== title?.key) return readText(state, lines, at, pictures, push);
  if (line.kind === 'file') {
    state.file = line;
    state.before = 'file';
    return push('file');
  }
  if (line.kind === 'text') state.before = 'repeat';
  else if (galleries.startOf(line.key)) state.before = 'gallery';
  push(line.kind === 'time' && !state.started ? 'time' : 'furniture');
}

function readText(
  state: State,
  lines: readonly MarkedLine[],
  at: number,
  pictures: Pictures,
  push: Push
): void {
  const line = lines[at];
  if (!line) return;
  const { file, before, started } = state;
  state.file = undefined;
  // A gallery goes on until the text does.
  if (before !== 'gallery' || line.prose) state.before = 'none';

  const twin = state.seen.get(line.leadKey);
  if (twin) twin.repeated = true;
  if (twin) return push('furniture');
  if (line.source) {
    state.signed ||= started && endsPost(lines, at);
    return push('source');
  }
  if (line.credit) return readCredited(state, line, file, push);
  if (isAuthor(lines, at, started)) {
    state.signed = started;
    return push('author');
  }
  if (isCaption(line, before, pictures)) return push('caption', { file });
  push(line.prose || line.closed ? 'paragraph' : 'heading');
}

/** A labelled name, a signature, or a union that signs where nothing follows. */
function isAuthor(lines: readonly MarkedLine[], at: number, started: boolean): boolean {
  const line = lines[at];
  if (line?.byline) return true;
  if (line?.signature && isSignature(lines, at, started)) return true;
  return started && endsText(lines, at) && readUnionSignature(line?.text ?? '') !== null;
}

const NOT_CREDITED: Pictures = { credited: false, shown: true };

/** A caption with its credit; a line that is nothing but a credit belongs to the short line before it. */
function readCredited(state: State, line: MarkedLine, file: MarkedLine | undefined, push: Push): void {
  if (line.credit?.caption.end !== 0) return push('caption', { file });
  const last = state.parts.at(-1);
  const shown = last?.role === 'caption' || (last && isCaption(last.line, 'repeat', NOT_CREDITED));
  if (!last || !shown || last.line.credit) return push('furniture');
  state.parts[state.parts.length - 1] = { ...last, role: 'caption', creditLine: line };
}
