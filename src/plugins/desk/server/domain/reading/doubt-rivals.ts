import type { ToldFigure } from '../slips/slip-input';
import type { ReadFigure } from './read-figure-findings';

/**
 * Takes the certainty from figures that claim to be the whole of one cell – indicator, subject, period – with different
 * values: one at most is, the others are parts of it or of other bodies. Only an editor knows which, so nothing is
 * proved of their subject either.
 */
export function doubtRivals(figures: readonly ReadFigure[]): ReadFigure[] {
  const claims = new Map<string, Set<string>>();
  for (const figure of figures) {
    const cell = cellOf(figure);
    if (cell) claims.set(cell, (claims.get(cell) ?? new Set()).add(claimOf(figure)));
  }
  return figures.map((figure) =>
    (claims.get(cellOf(figure) ?? '')?.size ?? 0) > 1
      ? { ...figure, certain: false, told: figure.told.map(ofNobody) }
      : figure
  );
}

const ofNobody = ({ figure, passages }: ToldFigure): ToldFigure => ({
  figure: { ...figure, subjectId: null },
  passages,
});

function cellOf({ values: { indicator, subject, period, scope, value } }: ReadFigure): string | null {
  if (!indicator || !subject || scope === 'part' || value === null) return null;
  return [indicator.documentId, subject.documentId, period].join(' ');
}

const claimOf = ({ values: { value, upper } }: ReadFigure) => `${value} ${upper}`;
