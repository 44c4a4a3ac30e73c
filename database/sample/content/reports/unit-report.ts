import type { Amount, CitedFigure } from '../../model/figure';

/** One sentence of a post and the figures that it prints. */
interface Saying {
  vi: string;
  figures: readonly (Amount & { programme?: string; period?: string; note?: string; verified?: boolean })[];
}

/** What one unit reported to its cluster. */
export interface UnitReport {
  /** Key of the organisation. */
  organisation: string;
  says: readonly Saying[];
}

/** One line per unit, as the post lists them. */
export const linesOf = (reports: readonly UnitReport[]): string[] =>
  reports.map(({ says }) => says.map(({ vi }) => vi).join(' '));

/** The figures of all units, each quoting its sentence. */
export const figuresIn = (reports: readonly UnitReport[]): CitedFigure[] =>
  reports.flatMap(({ organisation, says }) =>
    says.flatMap(({ vi, figures }) =>
      figures.map((figure) => ({ ...figure, quote: vi, subject: { organisation } }))
    )
  );
