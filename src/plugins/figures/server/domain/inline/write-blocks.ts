import type { Edit } from './edit';
import { OPENING } from './find-tokens';
import { editsOf, type Print } from './write-text';

/** A node of Strapi's rich text: a leaf has `text`, everything else `children`. */
export interface BlockNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly BlockNode[];
}

/** Whether a value is a body of blocks. */
export function isBlocks(value: unknown): value is BlockNode[] {
  const isNode = (each: unknown) =>
    typeof each === 'object' && each !== null && 'type' in each && 'children' in each;
  return Array.isArray(value) && value.length > 0 && value.every(isNode);
}

/**
 * Writes a body of blocks for readers, as `writeText` writes a text: one block's words are one text, however many
 * pieces bold type and links make of them. A block, item or link that is left empty goes.
 *
 * @returns the very same blocks when there is no token in them.
 */
export function writeBlocks(blocks: readonly BlockNode[], print: Print): readonly BlockNode[] {
  const written = blocks.map((block) => writeNode(block, print));
  return written.every((block, at) => block === blocks[at])
    ? blocks
    : written.filter((block) => block !== null);
}

/** Null for a node that is left empty. */
function writeNode(node: BlockNode, print: Print): BlockNode | null {
  const { children } = node;
  if (!children) return node;
  if (!children.some(isInline)) {
    const written = writeBlocks(children, print);
    if (written === children) return node;
    return written.length > 0 ? { ...node, children: written } : null;
  }
  let line: BlockNode | null = node;
  while (line && wordsOf(line).includes(OPENING)) {
    line = applyToNode(line, editsOf(wordsOf(line), print, {}), { at: 0 });
  }
  return line;
}

const isInline = ({ type, text }: BlockNode) => type === 'text' || type === 'link' || text !== undefined;

function wordsOf({ text, children }: BlockNode): string {
  return text ?? (children ?? []).map(wordsOf).join('');
}

/** Applies edits of a node's words to its leaves; what replaces words of several leaves goes to the first. */
function applyToNode(node: BlockNode, edits: readonly Edit[], cursor: { at: number }): BlockNode | null {
  if (node.text !== undefined) {
    const start = cursor.at;
    cursor.at += node.text.length;
    const text = applyWithin(node.text, start, edits);
    if (text === node.text) return node;
    return text === '' ? null : { ...node, text };
  }
  const children = (node.children ?? []).map((child) => applyToNode(child, edits, cursor));
  const left = children.filter((child) => child !== null);
  return left.some((child) => wordsOf(child) !== '') ? { ...node, children: left } : null;
}

function applyWithin(leaf: string, start: number, edits: readonly Edit[]): string {
  const end = start + leaf.length;
  let text = '';
  let at = start;
  for (const edit of edits.filter((each) => each.start < end && each.end > start)) {
    text += leaf.slice(at - start, Math.max(edit.start, start) - start);
    if (edit.start >= start) text += edit.text;
    at = Math.min(edit.end, end);
  }
  return text + leaf.slice(at - start);
}
