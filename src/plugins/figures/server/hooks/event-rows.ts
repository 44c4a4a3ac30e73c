import type { Core } from '@strapi/strapi';

interface Event {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: object };
}

/** The row ids that a write's condition finds, before the write. */
export async function matchingIds(strapi: Core.Strapi, { model: { uid }, params }: Event): Promise<number[]> {
  const { id } = (params.where ?? {}) as { id?: unknown };
  if (typeof id === 'number' && Object.keys(params.where ?? {}).length === 1) return [id];
  const rows = await strapi.db.queryBuilder(uid).init({ where: params.where }).select(['id']).execute();
  return (rows as { id: number }[]).map((row) => row.id);
}

/** The ids in an event's result: of one row, or of `createMany`. */
export function idsOf(result: unknown): number[] {
  const { id, ids } = (result ?? {}) as { id?: unknown; ids?: unknown };
  if (Array.isArray(ids)) return ids.filter((each): each is number => typeof each === 'number');
  return typeof id === 'number' ? [id] : [];
}
