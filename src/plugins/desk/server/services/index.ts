import closings from './closings';
import grid from './grid';
import known from './known';
import missing from './missing';
import reading from './reading';
import references from './references';

// prettier-ignore
const services = {
  closings,
  grid,
  known,
  missing,
  reading,
  references,
};

export type Services = typeof services;

export default services;
