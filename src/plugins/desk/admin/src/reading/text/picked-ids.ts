import type { RelationChange } from './form-values';

/**
 * The documents of a relation as the form shows it: those saved, without the ones taken out, with the ones put in.
 *
 * @param saved documentIds that are stored.
 * @example pickedIds(['a', 'b'], { connect: [{ apiData: { documentId: 'c' } }], disconnect: [{ documentId: 'a' }] })
 *   // ['b', 'c']
 */
export function pickedIds(saved: readonly string[], change: RelationChange | undefined): string[] {
  const out = new Set(idsOf(change?.disconnect));
  return [...new Set([...saved.filter((id) => !out.has(id)), ...idsOf(change?.connect)])];
}

const idsOf = (items: RelationChange['connect'] = []) =>
  items.flatMap(({ documentId, apiData }) => apiData?.documentId ?? documentId ?? []);
