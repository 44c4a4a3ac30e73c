import { ACTIVITIES } from './activities';
import { HOUSES } from './houses';
import type { Indicator } from './indicator';
import { MEMBERS } from './members';
import { PARTY_AND_AWARDS } from './party-and-awards';
import { SOCIETY } from './society';
import { WELFARE } from './welfare';

export type { Indicator } from './indicator';

/** The indicators that a new installation starts with; an editor may add more. */
export const CATALOGUE: readonly Indicator[] = [
  ...MEMBERS,
  ...WELFARE,
  ...HOUSES,
  ...ACTIVITIES,
  ...PARTY_AND_AWARDS,
  ...SOCIETY,
];
