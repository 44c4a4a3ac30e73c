import { needs } from './needs';

/** In the edit view of a post; which posts and which entries is asked of the content manager's permissions. */
export default [
  { method: 'POST', path: '/reading', handler: 'reading.read', config: needs('read') },
  { method: 'POST', path: '/decisions', handler: 'posting.decide', config: needs('read') },
  { method: 'POST', path: '/publish', handler: 'posting.publish', config: needs('read') },
  { method: 'POST', path: '/preview', handler: 'posting.preview', config: needs('read') },
];
