import type { Fleet } from '../fleet';
import type { Report } from '../report';
import { measureFlatness } from './measure-flatness';
import { measureFreshness } from './measure-freshness';
import { measureImport } from './measure-import';
import { measurePanel } from './measure-panel';
import { measurePublishing } from './measure-publishing';

type Measure = (fleet: Fleet, seconds: number) => Promise<Report>;

/** What can be measured, in the order in which it is: what writes comes last. */
export const MEASURES = {
  panel: measurePanel,
  flat: measureFlatness,
  // Before publishing, whose later reports would stand over its own.
  fresh: measureFreshness,
  publish: measurePublishing,
  import: measureImport,
} satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;
