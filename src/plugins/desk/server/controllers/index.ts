import inline from './inline';
import overview from './overview';
import queues from './queues';
import references from './references';

// prettier-ignore
export default {
  references,
  inline,
  queues,
  overview,
};
