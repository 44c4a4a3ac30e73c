import { needs } from './needs';

const config = needs('open', { action: 'read', subject: 'api::figure.figure' });

/** Who has not reported, and whose report waits as a draft. */
export default [{ method: 'GET', path: '/missing', handler: 'missing.find', config }];
