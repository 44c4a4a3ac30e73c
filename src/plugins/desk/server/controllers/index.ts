import board from './board';
import closings from './closings';
import grid from './grid';
import inline from './inline';
import missing from './missing';
import overview from './overview';
import paste from './paste';
import posting from './posting';
import queues from './queues';
import reading from './reading';
import references from './references';

// prettier-ignore
export default {
  board,
  closings,
  grid,
  inline,
  missing,
  overview,
  paste,
  posting,
  queues,
  reading,
  references,
};
