import inline from './inline';
import overview from './overview';
import queues from './queues';
import references from './references';

// prettier-ignore
const services = {
  references,
  inline,
  queues,
  overview,
};

export type Services = typeof services;

export default services;
