import board from './board';
import closings from './closings';
import decisions from './decisions';
import grid from './grid';
import known from './known';
import missing from './missing';
import paste from './paste';
import preview from './preview';
import publishing from './publishing';
import reading from './reading';
import references from './references';

// prettier-ignore
const services = {
  board,
  closings,
  decisions,
  grid,
  known,
  missing,
  paste,
  preview,
  publishing,
  reading,
  references,
};

export type Services = typeof services;

export default services;
