import type { Cell } from '../../domain/cell';
import type { Connection } from '../connection';
import { keyOfRow, parseCell, type CellKey, type CellRow } from './cell-row';
import { TABLES } from './tables';

/**
 * The cells of a period that are both reported and computed: few of the many. The database looks for them in the
 * text that `cellRow` writes, where each of the two keys stands once, so that its null tells.
 */
export async function readTwiceKnown(
  connection: Connection,
  period: string
): Promise<(CellKey & { readonly cell: Cell })[]> {
  const rows: CellRow[] = await connection(TABLES.cells)
    .where({ period })
    .whereNot('body', 'like', '%"reported":null%')
    .whereNot('body', 'like', '%"computed":null%');
  return rows.map((row) => ({ ...keyOfRow(row), cell: parseCell(row) }));
}
