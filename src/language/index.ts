/** The public surface of the Vietnamese language library. */
export { fold } from './fold';
