import closings from './closings';
import references from './references';

const services = { closings, references };

export type Services = typeof services;

export default services;
