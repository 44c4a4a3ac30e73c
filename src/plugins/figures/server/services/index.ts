import batch from './batch';
import derived from './derived';
import freshness from './freshness';
import panel from './panel';

const services = { panel, freshness, derived, batch };

export type Services = typeof services;

export default services;
