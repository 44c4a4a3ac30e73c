import board from './board';
import closings from './closings';
import grid from './grid';
import inline from './inline';
import missing from './missing';
<<<<<<< HEAD
import paste from './paste';
import posting from './posting';
=======
import overview from './overview';
import queues from './queues';
>>>>>>> inline
import reading from './reading';
import references from './references';

// prettier-ignore
export default {
  board,
  closings,
  grid,
  inline,
  missing,
<<<<<<< HEAD
  paste,
  posting,
=======
  overview,
  queues,
>>>>>>> inline
  reading,
  references,
};
