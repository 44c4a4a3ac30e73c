import panel from './panel';

const services = { panel };

export type Services = typeof services;

export default services;
