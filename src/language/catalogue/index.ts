import { DIALOGUE } from './dialogue';
import { GRANTS_AND_LOANS } from './grants-and-loans';
import { HOUSES } from './houses';
import type { Indicator } from './indicator';
import { MEMBERS } from './members';
import { PARTY_AND_AWARDS } from './party-and-awards';
import { RELIEF } from './relief';
import { SOCIETY } from './society';
import { TRAINING } from './training';
import { WELFARE } from './welfare';
import { WORK } from './work';

export type { Indicator } from './indicator';

/** The indicators that a new installation starts with; an editor may add more. */
export const CATALOGUE: readonly Indicator[] = [
  ...MEMBERS,
  ...WELFARE,
  ...RELIEF,
  ...GRANTS_AND_LOANS,
  ...HOUSES,
  ...DIALOGUE,
  ...TRAINING,
  ...WORK,
  ...PARTY_AND_AWARDS,
  ...SOCIETY,
];
