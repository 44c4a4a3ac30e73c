import closings from './closings';
import grid from './grid';
import known from './known';
import missing from './missing';
import paste from './paste';
import reading from './reading';
import references from './references';
import slips from './slips';

// prettier-ignore
const services = {
  closings,
  grid,
  known,
  missing,
  paste,
  reading,
  references,
  slips,
};

export type Services = typeof services;

export default services;
