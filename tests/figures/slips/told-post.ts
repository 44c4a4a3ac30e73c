import { readAwards, readFigures, splitSentences, type KnownSubject } from '../../../src/language';
import type { PartName, Passage } from '../../../src/plugins/desk/server/domain/reading/reading';
import type { SlipInput, TextPart } from '../../../src/plugins/desk/server/domain/slips/slip-input';

/** The parts of a post, as an editor typed them. */
export interface Post {
  title?: string;
  standfirst?: string;
  body?: string;
  captions?: readonly string[];
  /** YYYY-MM-DD */
  publishedOn?: string;
  subjects?: readonly KnownSubject[];
}

const GAP = '\n\n';

/** Reads a post the way the desk does: all parts as one text, and every place back in its own part. */
export function tellPost(post: Post): SlipInput {
  const texts = partsOf(post).filter(({ text }) => text !== '');
  const all = texts.map(({ text }) => text).join(GAP);
  const starts = texts.map((_, at) =>
    texts.slice(0, at).reduce((sum, { text }) => sum + text.length + GAP.length, 0)
  );
  const passageOf = (start: number, end: number): Passage => {
    const at = starts.findLastIndex((each) => each <= start);
    const { part, index, text } = texts[at] as TextPart;
    const [from, to] = [start - (starts[at] ?? 0), end - (starts[at] ?? 0)];
    const sentence = splitSentences(text).find((each) => each.start <= from && from < each.end);
    return {
      ...{ part, index, start: from, end: to },
      ...{ quote: text.slice(from, to), sentence: sentence?.text ?? '' },
    };
  };
  const { publishedOn, subjects } = post;
  const context = { ...(publishedOn && { publishedOn }), ...(subjects && { subjects }) };
  return {
    texts,
    figures: readFigures(all, context).map((figure) => ({
      figure,
      passages: figure.places.map(({ start, end }) => passageOf(start, end)),
    })),
    awards: readAwards(all).map((award) => ({ award, passage: passageOf(award.start, award.end) })),
    cells: [],
    unitValues: [],
  };
}

function partsOf({ title = '', standfirst = '', body = '', captions = [] }: Post): TextPart[] {
  const one = (part: PartName, text: string, index = 0): TextPart => ({ part, index, text });
  return [
    one('title', title),
    one('standfirst', standfirst),
    one('body', body),
    ...captions.map((caption, index) => one('caption', caption, index)),
  ];
}
