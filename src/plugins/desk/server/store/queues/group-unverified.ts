import type { Core } from '@strapi/strapi';
import type createAggregate from '../../../../aggregates/server/services/aggregate';
import type { Grouping, UnverifiedGroup } from '../../domain/queues/unverified';

/** Groups that are worth choosing from; the queue itself has the rest. */
const MOST = 30;

/** How many figures wait of each indicator, organisation or cluster, the most first: one statement. */
export async function groupUnverified(
  strapi: Core.Strapi,
  by: Grouping,
  filters: object
): Promise<UnverifiedGroup[]> {
  const aggregate = strapi.plugin('aggregates').service('aggregate') as unknown as ReturnType<
    typeof createAggregate
  >;
  const { groups } = await aggregate.run('api::figure.figure', {
    aggregate: { count: '*' },
    groupBy: [`${by}.documentId`, `${by}.name`],
    filters: { ...filters },
    status: 'draft',
    publicationFilter: 'never-published-document',
    sort: ['count:desc', `${by}.name`],
    pagination: { limit: MOST },
  });
  return groups.map(({ keys, count }) => ({
    documentId: keys[`${by}.documentId`] as string | null,
    name: keys[`${by}.name`] as string | null,
    count: count ?? 0,
  }));
}
