import freshness from './freshness';
import panel from './panel';

const services = { panel, freshness };

export type Services = typeof services;

export default services;
