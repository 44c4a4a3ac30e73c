import type { Figure } from './facts';

type Ordered = Pick<Figure, 'id' | 'asOf' | 'verifiedAt'>;

/**
 * Orders figures about the same thing, the one that stands first: greatest `asOf`, then latest verified, then
 * greatest documentId. A figure without `asOf` yields to one that has it.
 */
export function compareFigures(a: Ordered, b: Ordered): number {
  return descending(a.asOf ?? '', b.asOf ?? '') || b.verifiedAt - a.verifiedAt || descending(a.id, b.id);
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
