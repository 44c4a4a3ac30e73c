/** Lists of things to look into as the admin shows them; the rules are the figures plugin's. */
export type {
  Contradiction,
  Revision,
  ReviewedCell,
  ReviewedFigure,
  SilentUnits,
} from '../../../../figures/server/domain/review';
