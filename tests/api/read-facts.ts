import type { Core, UID } from '@strapi/strapi';
import type {
  Cluster,
  Facts,
  Figure,
  Indicator,
  Organisation,
} from '../../src/plugins/figures/server/domain/facts';

/** The facts as the query engine tells them, by another way than the plugin's own reads. */
export async function readFacts(strapi: Core.Strapi): Promise<Facts> {
  const all = (uid: UID.Schema, params: object = {}) => strapi.db.query(uid).findMany(params as never);
  const figures = await all('api::figure.figure', {
    where: { publishedAt: { $notNull: true }, indicator: { id: { $notNull: true } } },
    populate: ['indicator', 'organisation', 'cluster'],
  });
  const organisations = await all('api::organisation.organisation', { populate: ['parent', 'successor'] });
  const clusters = await all('api::emulation-cluster.emulation-cluster', {
    populate: { years: { populate: { members: { populate: ['organisation'] } } } },
  });
  const indicators = await all('api::indicator.indicator');
  return {
    indicators: indicators.map((row) => ({ ...row, id: row.documentId }) as Indicator),
    figures: figures
      .filter((row) => row.organisation || row.cluster)
      .map((row): Figure => ({
        ...row,
        id: row.documentId,
        indicator: row.indicator.documentId,
        subject: row.organisation
          ? `organisation:${row.organisation.documentId}`
          : `cluster:${row.cluster.documentId}`,
        verifiedAt: new Date(row.publishedAt).getTime(),
        article: null,
      })),
    organisations: organisations.map((row): Organisation => ({
      id: row.documentId,
      parent: row.parent?.documentId ?? null,
      validFrom: row.validFrom,
      validTo: row.validTo,
      successor: row.successor?.documentId ?? null,
    })),
    clusters: clusters.map((row): Cluster => ({
      id: row.documentId,
      years: row.years.map(
        (year: { year: number; members: { organisation: { documentId: string } | null }[] }) => ({
          year: year.year,
          pactSignedOn: null,
          targets: [],
          members: year.members.flatMap(({ organisation }) =>
            organisation ? [{ organisation: organisation.documentId, role: 'member' as const }] : []
          ),
        })
      ),
    })),
  };
}
