import type { Grouping, UnverifiedFigure } from '../../../server/domain/queues/unverified';

export type { UnverifiedFigure };

/** What the queue can be narrowed to, in the order of the filters. */
export const GROUPINGS: readonly Grouping[] = ['indicator', 'organisation', 'cluster'];
