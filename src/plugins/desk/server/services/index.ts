import paste from './paste';
import references from './references';

// prettier-ignore
const services = {
  references,
  paste,
};

export type Services = typeof services;

export default services;
