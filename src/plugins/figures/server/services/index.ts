import batch from './batch';
import derived from './derived';
import freshness from './freshness';
import inline from './inline';
import panel from './panel';

const services = { panel, freshness, derived, batch, inline };

export type Services = typeof services;

export default services;
