/** A cell by its place on the sheet, both from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A block of cells: `anchor` is the active cell, `head` the corner that moves. */
export interface Selection {
  readonly anchor: Position;
  readonly head: Position;
}

/** First and last row and column, all included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How far an arrow goes: one cell, to where filled cells begin or end, or to the edge. */
export type Reach = 'cell' | 'block' | 'edge';

export const at = (row: number, column: number): Position => ({ row, column });

export const single = (position: Position): Selection => ({ anchor: position, head: position });

export function rangeOf({ anchor, head }: Selection): Range {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

/** The nearest place on the sheet. */
export function clamp({ row, column }: Position, { rows, columns }: Size): Position {
  const into = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
  return { row: into(row, rows), column: into(column, columns) };
}

/**
 * Where a step leads from a cell.
 *
 * @param step one of its numbers is 0, the other 1 or -1.
 * @param isFilled tells filled cells from empty ones, for a step over a block.
 */
export function stepFrom(
  from: Position,
  step: Position,
  reach: Reach,
  size: Size,
  isFilled: (position: Position) => boolean
): Position {
  const next = (position: Position) =>
    clamp(at(position.row + step.row, position.column + step.column), size);
  const isSame = (a: Position, b: Position) => a.row === b.row && a.column === b.column;
  let to = next(from);
  if (reach === 'cell' || isSame(to, from)) return to;
  // As spreadsheets do: to the end of the filled cells that one stands in, else to the next filled one.
  const runs = isFilled(from) && isFilled(to);
  for (let ahead = next(to); !isSame(ahead, to); ahead = next(to)) {
    if (reach === 'block' && (runs ? !isFilled(ahead) : isFilled(to))) return to;
    to = ahead;
  }
  return to;
}

/** The cell after this one in reading order, or before it; null beyond the first or last cell. */
export function nextInOrder({ row, column }: Position, by: 1 | -1, { rows, columns }: Size): Position | null {
  const index = row * columns + column + by;
  if (index < 0 || index >= rows * columns) return null;
  return at(Math.floor(index / columns), index % columns);
}
