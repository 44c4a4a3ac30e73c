import type { Core } from '@strapi/strapi';
import type { DraftFigure } from '../../domain/queues/write-unverified';
import { GROUPINGS, type UnverifiedFilter } from '../../domain/queues/unverified';

const FIGURE = 'api::figure.figure';

/** Drafts of figures that were never published. */
const NEVER_VERIFIED = { status: 'draft', publicationFilter: 'never-published-document' } as const;

/** Strapi's filters for a filter of the queue. */
export const filtersOf = (filter: UnverifiedFilter) =>
  Object.fromEntries(
    GROUPINGS.flatMap((name) => (filter[name] ? [[name, { documentId: { $eq: filter[name] } }]] : []))
  );

/** A page of the figures that nobody has verified, the latest first. */
export async function readUnverified(
  strapi: Core.Strapi,
  filter: UnverifiedFilter,
  start: number,
  limit: number
): Promise<DraftFigure[]> {
  const rows = await strapi.documents(FIGURE).findMany({
    ...NEVER_VERIFIED,
    filters: filtersOf(filter),
    fields: [
      'period',
      'scope',
      'value',
      'upper',
      'qualifier',
      'numerator',
      'denominator',
      'quote',
      'updatedAt',
    ],
    populate: {
      indicator: { fields: ['name', 'unit', 'kind'] },
      organisation: { fields: ['name'] },
      cluster: { fields: ['name'] },
      article: { fields: ['title'] },
    },
    sort: [{ updatedAt: 'desc' }, { id: 'desc' }],
    start,
    limit,
  });
  return rows as unknown as DraftFigure[];
}

/** How many figures nobody has verified. */
export function countUnverified(strapi: Core.Strapi, filter: UnverifiedFilter): Promise<number> {
  return strapi.documents(FIGURE).count({ ...NEVER_VERIFIED, filters: filtersOf(filter) });
}
