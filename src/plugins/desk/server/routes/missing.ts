import { needs } from './needs';

/** Who has not reported. */
export default [{ method: 'GET', path: '/missing', handler: 'missing.find', config: needs('open') }];
