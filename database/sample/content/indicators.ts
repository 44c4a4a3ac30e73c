import { CATALOGUE, type Indicator } from '../../../src/language/catalogue';

/** The indicators of the sample are those that every new installation starts with. */
export const INDICATORS: readonly Indicator[] = CATALOGUE;
