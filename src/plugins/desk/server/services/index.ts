import grid from './grid';
import missing from './missing';
import references from './references';

// prettier-ignore
const services = {
  references,
  grid,
  missing,
};

export type Services = typeof services;

export default services;
