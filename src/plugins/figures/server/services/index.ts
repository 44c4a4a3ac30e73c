import batch from './batch';
import derived from './derived';
import freshness from './freshness';
import panel from './panel';
import standing from './standing';

const services = { panel, freshness, derived, batch, standing };

export type Services = typeof services;

export default services;
