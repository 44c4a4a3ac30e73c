import closings from './closings';
import grid from './grid';
import inline from './inline';
import missing from './missing';
import overview from './overview';
import queues from './queues';
import reading from './reading';
import references from './references';

// prettier-ignore
export default {
  closings,
  grid,
  inline,
  missing,
  overview,
  queues,
  reading,
  references,
};
