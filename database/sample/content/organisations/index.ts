import type { Organisation } from '../../model/organisation';
import { FICTIONAL_GRASSROOTS, FICTIONAL_ORGANISATIONS } from './fictional';
import { REAL_ORGANISATIONS } from './real';

/** Parents before children, successors before predecessors. */
export const ORGANISATIONS: readonly Organisation[] = [
  ...REAL_ORGANISATIONS,
  ...FICTIONAL_ORGANISATIONS,
  ...FICTIONAL_GRASSROOTS,
];
