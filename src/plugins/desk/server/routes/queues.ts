import { needs } from './needs';

const FIGURE = 'api::figure.figure';
const open = needs('open', { action: 'read', subject: FIGURE });

/** What waits for somebody at the desk. Verifying is publishing: it needs that permission too. */
export default [
  { method: 'GET', path: '/queues', handler: 'queues.count', config: open },
  { method: 'GET', path: '/queues/unverified', handler: 'queues.unverified', config: open },
  { method: 'GET', path: '/queues/unverified/groups', handler: 'queues.groups', config: open },
  {
    method: 'POST',
    path: '/queues/unverified/verify',
    handler: 'queues.verify',
    config: needs('open', { action: 'read', subject: FIGURE }, { action: 'publish', subject: FIGURE }),
  },
  { method: 'GET', path: '/queues/contradictions', handler: 'queues.contradictions', config: open },
  { method: 'GET', path: '/queues/slips', handler: 'queues.slips', config: open },
  { method: 'GET', path: '/queues/revisions', handler: 'queues.revisions', config: open },
];
