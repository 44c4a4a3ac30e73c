import type { Award } from '../../model/award';
import { FICTIONAL_AWARDS } from './fictional';
import { REAL_AWARDS } from './real';

/** All awards; their Vietnamese titles are unique. */
export const AWARDS: readonly Award[] = [...REAL_AWARDS, ...FICTIONAL_AWARDS];
