import { needs } from './needs';

const FIGURE = 'api::figure.figure';

/**
 * Sheets of figures, drafts among them. Which figures a role may make, change, verify and clear – its conditions and
 * fields – is asked when they are written, cell by cell.
 */
export default [
  {
    method: 'GET',
    path: '/grid',
    handler: 'grid.find',
    config: needs('open', { action: 'read', subject: FIGURE }),
  },
  {
    method: 'POST',
    path: '/grid',
    handler: 'grid.save',
    config: needs(
      'open',
      { action: 'read', subject: FIGURE },
      { action: 'create', subject: FIGURE },
      { action: 'update', subject: FIGURE }
    ),
  },
];
