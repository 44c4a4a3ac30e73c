import type { Block } from './form-values';

/**
 * The plain text of a blocks field: one line per paragraph, heading, quotation, code block or list item, joined by
 * '\n'; links by their words, pictures by nothing. Offsets of a `Passage` count in this text.
 *
 * @example blocksText([{ type: 'paragraph', children: [{ text: 'Trao ' }, { text: '5 suất.' }] }]) // 'Trao 5 suất.'
 */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
  if (block.type === 'image') return [];
  const children = block.children ?? [];
  if (block.type === 'list') return children.flatMap(linesOf);
  const inner = children.filter(({ type }) => type === 'list').flatMap(linesOf);
  return [children.map(inlineText).join(''), ...inner];
}

function inlineText(node: Block): string {
  if (node.type === 'list') return '';
  return node.text ?? (node.children ?? []).map(inlineText).join('');
}
