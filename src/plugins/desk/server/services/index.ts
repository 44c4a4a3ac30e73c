import board from './board';
import closings from './closings';
import references from './references';

const services = { board, closings, references };

export type Services = typeof services;

export default services;
