import config from './config';
import register from './register';
import aggregate from './services/aggregate';

export type { AggregateQuery, AggregateResult, Group, Measures } from './core/query';

export default { config, register, services: { aggregate } };
