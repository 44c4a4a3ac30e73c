import config from './config';
import aggregate from './services/aggregate';

export type { AggregateQuery, AggregateResult, Group, Measures } from './core/query';

export default { config, services: { aggregate } };
