import board from './board';
import closings from './closings';
import grid from './grid';
import inline from './inline';
import missing from './missing';
import overview from './overview';
import paste from './paste';
import queues from './queues';
import reading from './reading';
import references from './references';

/** Everything at the desk is asked by the admin: under /desk, never under /api. */
export default {
  admin: {
    type: 'admin',
    // prettier-ignore
    routes: [
      ...board,
      ...closings,
      ...grid,
      ...inline,
      ...missing,
      ...overview,
      ...paste,
      ...queues,
      ...reading,
      ...references,
    ],
  },
};
