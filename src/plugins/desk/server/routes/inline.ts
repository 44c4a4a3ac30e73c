import { needs } from './needs';

/** Figures inside the text of a post: what a token says, and which tokens a form holds. */
export default [
  { method: 'GET', path: '/inline/preview', handler: 'inline.preview', config: needs('read') },
  { method: 'POST', path: '/inline/tokens', handler: 'inline.tokens', config: needs('read') },
];
