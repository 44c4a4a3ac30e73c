import batch from './batch';
import board from './board';
import cells from './cells';
import derived from './derived';
import freshness from './freshness';
import guards from './guards';
import inline from './inline';
import panel from './panel';
import review from './review';
import standing from './standing';

// prettier-ignore
const services = {
  batch,
  board,
  cells,
  derived,
  freshness,
  guards,
  inline,
  panel,
  review,
  standing,
};

export type Services = typeof services;

export default services;
