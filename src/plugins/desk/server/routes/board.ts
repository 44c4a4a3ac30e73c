import { needs } from './needs';

/** The cluster board, and what is taken away from it. */
export default [
  { method: 'GET', path: '/board', handler: 'board.find', config: needs('open') },
  { method: 'GET', path: '/board/export', handler: 'board.export', config: needs('open') },
];
