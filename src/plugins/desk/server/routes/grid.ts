import { needs } from './needs';

const FIGURE = 'api::figure.figure';

/** Sheets of figures; that verifying needs `publish` and clearing `delete`, the controller asks. */
export default [
  { method: 'GET', path: '/grid', handler: 'grid.find', config: needs('open') },
  {
    method: 'POST',
    path: '/grid',
    handler: 'grid.save',
    config: needs('open', { action: 'create', subject: FIGURE }, { action: 'update', subject: FIGURE }),
  },
];
