import board from './board';
import closings from './closings';
import references from './references';

/** Everything at the desk is asked by the admin: under /desk, never under /api. */
export default {
  admin: { type: 'admin', routes: [...board, ...closings, ...references] },
};
