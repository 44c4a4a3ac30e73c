/** Values of one list in a statement: SQLite takes 32 766 in all. */
const LARGEST = 5000;

/** A long list in pieces that a statement takes. */
export function chunks<Item>(items: readonly Item[], size = LARGEST): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size)
  );
}
