import board from './board';
import closings from './closings';
import decisions from './decisions';
import grid from './grid';
import inline from './inline';
import known from './known';
import missing from './missing';
import overview from './overview';
import paste from './paste';
import preview from './preview';
import publishing from './publishing';
import queues from './queues';
import reading from './reading';
import references from './references';
import slips from './slips';

// prettier-ignore
const services = {
  board,
  closings,
  decisions,
  grid,
  inline,
  known,
  missing,
  overview,
  paste,
  preview,
  publishing,
  queues,
  reading,
  references,
  slips,
};

export type Services = typeof services;

export default services;
