import decisions from './decisions';
import known from './known';
import preview from './preview';
import publishing from './publishing';
import reading from './reading';
import references from './references';

const services = { decisions, known, preview, publishing, reading, references };

export type Services = typeof services;

export default services;
