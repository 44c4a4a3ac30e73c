import type { Core } from '@strapi/strapi';

interface Row {
  readonly owner: { readonly name: string } | null;
}

/** The name of the organisation that a cluster belongs to, in Vietnamese; null when it has none. */
export async function readOwner(strapi: Core.Strapi, cluster: string): Promise<string | null> {
  const row = (await strapi.db.query('api::emulation-cluster.emulation-cluster').findOne({
    where: { documentId: cluster, locale: 'vi' },
    populate: { owner: { select: ['name'] } },
  })) as Row | null;
  return row?.owner?.name ?? null;
}
