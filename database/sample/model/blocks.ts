/** Text as Strapi's blocks editor stores it; only the kinds that the sample uses. */
export type Block =
  | { type: 'paragraph' | 'quote' | 'list-item'; children: readonly Leaf[] }
  | { type: 'heading'; level: 2 | 3; children: readonly Leaf[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: readonly Block[] };

interface Leaf {
  type: 'text';
  text: string;
}

const leaves = (text: string): Leaf[] => [{ type: 'text', text }];

/** Sentences that follow each other in one paragraph. */
export const paragraph = (...sentences: readonly string[]): Block => ({
  type: 'paragraph',
  children: leaves(sentences.join(' ')),
});

/** A subheading inside a post; the title is level 1. */
export const heading = (text: string): Block => ({ type: 'heading', level: 2, children: leaves(text) });

/** Words that somebody said or wrote, set apart. */
export const pullQuote = (text: string): Block => ({ type: 'quote', children: leaves(text) });

/** A list with bullets, one string per item. */
export const bullets = (items: readonly string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: leaves(item) })),
});

/** The plain text of blocks, one line per paragraph, heading, quote or list item. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.type === 'list' ? plainText(block.children) : block.children.map((leaf) => leaf.text).join('')
    )
    .join('\n');
}
