import closings from './closings';
import grid from './grid';
import inline from './inline';
import known from './known';
import missing from './missing';
import overview from './overview';
import queues from './queues';
import reading from './reading';
import references from './references';
import slips from './slips';

// prettier-ignore
const services = {
  closings,
  grid,
  inline,
  known,
  missing,
  overview,
  queues,
  reading,
  references,
  slips,
};

export type Services = typeof services;

export default services;
