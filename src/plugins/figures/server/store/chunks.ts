/** SQLite takes 32 766 bound values in one statement, PostgreSQL 65 535; plans stay good with far fewer. */
const LARGEST = 5000;

/** Runs a query once per chunk of a long list and joins the rows; an empty list asks nothing. */
export async function inChunks<Item, Row>(
  items: readonly Item[],
  query: (chunk: Item[]) => PromiseLike<Row[]>
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < items.length; at += LARGEST) {
    rows.push(...(await query(items.slice(at, at + LARGEST))));
  }
  return rows;
}
