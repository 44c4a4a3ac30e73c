import type { Core } from '@strapi/strapi';
import type { Draft } from '../../domain/paste/draft';

const TARGETS = {
  authors: { uid: 'api::author.author', name: 'tác giả' },
  organisations: { uid: 'api::organisation.organisation', name: 'đơn vị' },
  clusters: { uid: 'api::emulation-cluster.emulation-cluster', name: 'cụm thi đua' },
  category: { uid: 'api::category.category', name: 'chuyên mục' },
} as const;

/** What the drafts refer to and is not there (any more), in words: 'chuyên mục "abc"'. */
export async function findMissing(strapi: Core.Strapi, drafts: readonly Draft[]): Promise<string[]> {
  const missing = await Promise.all(
    Object.entries(TARGETS).map(async ([field, { uid, name }]) => {
      const ids = [...new Set(drafts.flatMap((draft) => draft[field as keyof typeof TARGETS] ?? []))];
      if (ids.length === 0) return [];
      const rows = (await strapi.db
        .query(uid)
        .findMany({ where: { documentId: { $in: ids } }, select: ['documentId'] })) as {
        documentId: string;
      }[];
      const there = new Set(rows.map(({ documentId }) => documentId));
      return ids.filter((id) => !there.has(id)).map((id) => `${name} "${id}"`);
    })
  );
  return missing.flat();
}
