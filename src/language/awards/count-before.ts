import type { Chunk } from './chunk';

/** The number right before a form: '74 Bằng khen'. */
export function countBefore(chunks: readonly Chunk[], award: number): number | null {
  const before = chunks[award - 1];
  return before?.kind === 'count' ? before.value : null;
}
