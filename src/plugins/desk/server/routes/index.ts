import inline from './inline';
import overview from './overview';
import queues from './queues';
import references from './references';

/** Everything at the desk is asked by the admin: under /desk, never under /api. */
export default {
  admin: {
    type: 'admin',
    // prettier-ignore
    routes: [
      ...references,
      ...inline,
      ...queues,
      ...overview,
    ],
  },
};
