import { isBlocks, type BlockNode } from './write-blocks';

/** One text of a post: a field, a caption, or the words of one block. */
export interface PostText {
  /** The field of the post that it stands in; that of a component for its texts. */
  readonly field: string;
  readonly text: string;
}

/** Every text of a post that `writePost` would write, in the order of its fields. */
export function postTexts(post: Readonly<Record<string, unknown>>): PostText[] {
  return Object.entries(post).flatMap(([field, value]) => textsOf(value).map((text) => ({ field, text })));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (isBlocks(value)) return value.flatMap(blockTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function blockTexts({ children = [] }: BlockNode): string[] {
  const isLine = children.some(({ type, text }) => text !== undefined || type === 'link');
  return isLine ? [children.map(wordsOf).join('')] : children.flatMap(blockTexts);
}

function wordsOf({ text, children }: BlockNode): string {
  return text ?? (children ?? []).map(wordsOf).join('');
}
