/** Tokens as the admin shows them; the rules are the figures plugin's. */
export type { PlaceView } from '../../../../figures/server/domain/inline/explain-places';
export type { Aspect } from '../../../../figures/server/domain/inline/token';
