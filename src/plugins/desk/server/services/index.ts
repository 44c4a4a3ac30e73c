import references from './references';

const services = { references };

export type Services = typeof services;

export default services;
