import closings from './closings';
import decisions from './decisions';
import grid from './grid';
import known from './known';
import missing from './missing';
import preview from './preview';
import publishing from './publishing';
import paste from './paste';
import reading from './reading';
import references from './references';

// prettier-ignore
const services = {
  closings,
  decisions,
  grid,
  known,
  missing,
  preview,
  publishing,
  paste,
  reading,
  references,
};

export type Services = typeof services;

export default services;
