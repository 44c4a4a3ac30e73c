import { needs } from './needs';

/** Who opens the desk sees what is closed and what differs; who closes, closes. */
export default [
  { method: 'GET', path: '/closings', handler: 'closings.find', config: needs('open') },
  { method: 'GET', path: '/closings/preview', handler: 'closings.preview', config: needs('open') },
  { method: 'POST', path: '/closings', handler: 'closings.create', config: needs('close') },
  { method: 'POST', path: '/closings/:id/reopen', handler: 'closings.reopen', config: needs('close') },
  {
    method: 'GET',
    path: '/closings/:id/differences',
    handler: 'closings.differences',
    config: needs('open'),
  },
];
