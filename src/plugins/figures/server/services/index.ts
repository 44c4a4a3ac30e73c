import batch from './batch';
import board from './board';
import cells from './cells';
import derived from './derived';
import freshness from './freshness';
import guards from './guards';
import panel from './panel';

const services = { panel, board, freshness, derived, batch, cells, guards };

export type Services = typeof services;

export default services;
