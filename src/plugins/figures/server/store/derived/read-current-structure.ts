import type { Core } from '@strapi/strapi';
import type { Connection } from '../connection';
import { readClusters } from '../read-clusters';
import { readIndicators } from '../read-indicators';
import { readOrganisations } from '../read-organisations';

/** The rows that a copy of the organisations, clusters and indicators as they are now would have. */
export async function readCurrentStructure(
  strapi: Core.Strapi,
  connection: Connection
): Promise<Map<string, string>> {
  const organisations = await readOrganisations(strapi, connection);
  const clusters = await readClusters(strapi, connection);
  const indicators = await readIndicators(strapi, connection, 'vi');
  return new Map([
    ...organisations.map((each) => [`organisation:${each.id}`, JSON.stringify(each)] as const),
    ...clusters.map((each) => [`cluster:${each.id}`, JSON.stringify(each)] as const),
    ...[...indicators.values()].map(
      ({ id, kind, unit }) => [`indicator:${id}`, JSON.stringify({ id, kind, unit })] as const
    ),
  ]);
}
