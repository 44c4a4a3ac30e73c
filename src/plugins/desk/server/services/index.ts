import known from './known';
import reading from './reading';
import references from './references';

const services = { known, reading, references };

export type Services = typeof services;

export default services;
