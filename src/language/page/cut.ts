import type { ComposedText } from '../compose';
import type { Span } from '../sentence';
import type { MarkedLine } from './mark-lines';
import type { Range } from './read-byline';

/** Cuts a stretch of a line, or the whole line, out of the text as it was given. */
export type Cut = (line: MarkedLine, range?: Range) => Span;

/** Offsets into lines become offsets into the given text. */
export function cutter(text: ComposedText): Cut {
  return (line, range = { start: 0, end: line.text.length }) =>
    text.source(line.start + range.start, line.start + range.end);
}
