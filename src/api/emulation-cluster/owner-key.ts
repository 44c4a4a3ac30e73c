import type { Core } from '@strapi/strapi';
import { writtenId } from '../../setup/rule';

const UID = 'api::emulation-cluster.emulation-cluster';

interface Cluster {
  id: number;
  ownerKey: string | null;
  owner: { documentId: string } | null;
}

/**
 * Keeps the owner's documentId in the cluster's own row: a relation lives in another table, and the database can
 * hold "a number once within its owner" only over columns of one.
 */
export function keepOwnerKey(strapi: Core.Strapi) {
  const keep = async ({ result }: { result?: unknown }) => {
    const id = writtenId(result);
    if (id === null) return;
    const where = { id };
    const row: Cluster | null = await strapi.db.query(UID).findOne({ where, populate: { owner: true } });
    const ownerKey = row?.owner?.documentId ?? null;
    // The query builder runs no lifecycles: this would else call itself.
    if (row && row.ownerKey !== ownerKey)
      await strapi.db.queryBuilder(UID).where(where).update({ ownerKey }).execute();
  };
  strapi.db.lifecycles.subscribe({ models: [UID], afterCreate: keep, afterUpdate: keep });
}
