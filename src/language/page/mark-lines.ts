import { classifyLine, type LineKind } from './classify-line';
import { readLabelledByline, readSignature, type Range } from './read-byline';
import { readCredit, type Credit } from './read-credit';
import { readLeadMark, readSourceLine, type SourceMark } from './read-source';
import { lineKey, splitLines, type Line } from './split-lines';

/** A line with everything that can be told of it without its neighbours. */
export interface MarkedLine extends Line {
  readonly kind: LineKind;
  readonly credit: Credit | null;
  /** "Tác giả: …" */
  readonly byline: Range | null;
  /** A line that is only a name. */
  readonly signature: Range | null;
  /** "Nguồn: …" */
  readonly source: SourceMark | null;
  /** "(QBĐT) - " before the text. */
  readonly lead: SourceMark | null;
  /** Key of the text after the lead mark. */
  readonly leadKey: string;
  /** Long enough, and whole enough, to be a paragraph of a post. */
  readonly prose: boolean;
}

const PROSE_WORDS = 12;
const UNCLOSED_PROSE_WORDS = 45;

/** Cuts a composed text into lines and tells of each what it is by itself. Linear in the length of the text. */
export function markLines(text: string): MarkedLine[] {
  return splitLines(text).map(markLine);
}

function markLine(line: Line): MarkedLine {
  const kind = classifyLine(line);
  const text = kind === 'text';
  const byline = text ? readLabelledByline(line.text) : null;
  const source = text && !byline ? readSourceLine(line.text) : null;
  const shown = text && !byline ? readCredit(line.text) : null;
  // 'Hà An - Ảnh: Minh Anh' signs the post, it does not caption a picture.
  const signed = shown && shown.caption.end > 0 && !line.closed ? readSignature(line.text) : null;
  const credit = signed ? null : shown;
  const lead = text ? readLeadMark(line.text) : null;
  const plain = text && !byline && !source && !credit;
  return {
    // Copied by hand: this runs for every line of a page, and spreading is four times slower.
    text: line.text,
    start: line.start,
    end: line.end,
    key: line.key,
    words: line.words,
    closed: line.closed,
    apart: line.apart,
    indent: line.indent,
    kind,
    byline,
    source,
    credit,
    signature: plain ? (signed ?? readSignature(line.text)) : null,
    lead,
    leadKey: lead ? lineKey(line.text.slice(lead.end)) : line.key,
    prose:
      plain &&
      (line.closed || line.text.endsWith(':')
        ? line.words >= PROSE_WORDS
        : line.words >= UNCLOSED_PROSE_WORDS),
  };
}
