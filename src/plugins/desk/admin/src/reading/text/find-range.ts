/** What tells blocks apart in the text of an editor: no sentence spans two of them. */
const BREAK = '\n';

/** A piece of text on the page, with where it begins in the text of the whole. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/**
 * Where a quote stands on the page.
 *
 * @param root a field: an editor of rich text, whose paragraphs are its children.
 * @param sentence tells the quote from the same words elsewhere.
 * @returns null when the words are not there, or no longer.
 */
export function findRange(root: Element, quote: string, sentence: string): Range | null {
  const { text, pieces } = textOf(root);
  const around = text.indexOf(sentence);
  const within = sentence.indexOf(quote);
  const start = around >= 0 && within >= 0 ? around + within : text.indexOf(quote);
  if (start < 0) return null;
  const from = placeOf(pieces, start);
  const to = placeOf(pieces, start + quote.length - 1);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function textOf(root: Element): { text: string; pieces: Piece[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let text = '';
  let before: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = blockOf(node, root);
    if (before && block !== before) text += BREAK;
    before = block;
    pieces.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return { text, pieces };
}

function blockOf(node: Node, root: Element): Element | null {
  let block = node.parentElement;
  while (block && block.parentElement !== root) block = block.parentElement;
  return block;
}

function placeOf(pieces: readonly Piece[], offset: number) {
  const piece = pieces.findLast(({ start }) => start <= offset);
  return piece && offset - piece.start < piece.node.data.length
    ? { node: piece.node, offset: offset - piece.start }
    : null;
}
