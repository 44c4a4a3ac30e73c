import { compareFigures } from '../../../../figures/server/domain/compare-figures';
import type { SubjectKey } from '../../../../figures/server/domain/facts';
import type { CellEntry, CellFigure, CellFigures } from './grid';

/** A row of a figure of scope `total`: each document has a draft row, a verified one has a published row too. */
export interface FigureRow extends CellFigure {
  readonly subject: SubjectKey;
  readonly indicator: string;
  readonly published: boolean;
  /** When the row was verified, or last written; milliseconds since 1970. */
  readonly at: number;
}

/** Names a cell within a period. */
export const cellKey = (subject: SubjectKey, indicator: string) => `${indicator} ${subject}`;

/**
 * What is written down in each cell, by `cellKey`. Of verified figures the one that the rules let stand; of drafts –
 * those never verified, a change that waits of the one that stands, and one that is to be moved here – the one written
 * last.
 */
export function gatherCells(rows: readonly FigureRow[]): Map<string, CellFigures> {
  const cells = new Map<string, CellFigures>();
  const sorted = [...rows].sort(standsBefore);
  const verifiedIds = new Set<string>();
  for (const row of sorted.filter(({ published }) => published)) {
    verifiedIds.add(row.documentId);
    const key = cellKey(row.subject, row.indicator);
    if (!cells.has(key)) cells.set(key, { verified: toFigure(row), draft: null });
  }
  for (const row of sorted.filter(({ published }) => !published)) {
    const key = cellKey(row.subject, row.indicator);
    const { verified, draft } = cells.get(key) ?? { verified: null, draft: null };
    const waits =
      row.documentId === verified?.documentId
        ? !isSame(row, verified)
        : row.elsewhere || !verifiedIds.has(row.documentId);
    if (waits && !draft) cells.set(key, { verified, draft: toFigure(row) });
  }
  return cells;
}

/** Whether two entries say the same. */
export function isSameEntry(a: CellEntry, b: CellEntry): boolean {
  return JSON.stringify(entryOf(a)) === JSON.stringify(entryOf(b));
}

/**
 * Names what is written down in a cell: equal as long as nobody changes it.
 *
 * @returns '' for an empty cell.
 */
export function versionOfCell({ verified, draft }: CellFigures): string {
  if (!verified && !draft) return '';
  return [verified, draft]
    .map((figure) => figure && [figure.documentId, figure.asOf, ...Object.values(entryOf(figure))].join(','))
    .join('|');
}

export function entryOf({ value, upper, qualifier, target, numerator, denominator }: CellEntry): CellEntry {
  return { value, upper, qualifier, target, numerator, denominator };
}

/** A figure that only carries a target stands behind those that say something. */
function standsBefore(a: FigureRow, b: FigureRow): number {
  const speaks = ({ value, denominator }: FigureRow) => Number(value !== null || denominator !== null);
  return speaks(b) - speaks(a) || compareFigures(ordered(a), ordered(b));
}

/** The day that a draft describes decides nothing until it is verified. */
const ordered = ({ documentId, asOf, at, published }: FigureRow) => ({
  id: documentId,
  asOf: published ? asOf : null,
  verifiedAt: at,
});

const isSame = (draft: FigureRow, verified: CellFigure) =>
  draft.asOf === verified.asOf && isSameEntry(draft, verified);

function toFigure(row: FigureRow): CellFigure {
  const { documentId, asOf, article, elsewhere } = row;
  return { documentId, asOf, article, elsewhere, ...entryOf(row) };
}
