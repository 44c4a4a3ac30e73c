import batch from './batch';
import derived from './derived';
import freshness from './freshness';
import inline from './inline';
import panel from './panel';
import review from './review';
import standing from './standing';

// prettier-ignore
const services = {
  panel,
  freshness,
  derived,
  batch,
  standing,
  inline,
  review,
};

export type Services = typeof services;

export default services;
