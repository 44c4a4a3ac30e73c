import { needs } from './needs';

/** What the home page tells of a year. */
export default [
  { method: 'GET', path: '/overview/totals', handler: 'overview.totals', config: needs('open') },
  { method: 'GET', path: '/overview/silent', handler: 'overview.silent', config: needs('open') },
];
