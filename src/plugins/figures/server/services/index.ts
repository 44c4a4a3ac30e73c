import batch from './batch';
import derived from './derived';
import freshness from './freshness';
import inline from './inline';
import panel from './panel';
import standing from './standing';

const services = { panel, freshness, derived, batch, inline, standing };

export type Services = typeof services;

export default services;
