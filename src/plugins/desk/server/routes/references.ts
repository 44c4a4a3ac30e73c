import { needs } from './needs';

/** Lists to choose from, wherever a figure is described. */
export default [
  { method: 'GET', path: '/indicators', handler: 'references.indicators', config: needs('read') },
  { method: 'GET', path: '/subjects', handler: 'references.subjects', config: needs('read') },
];
