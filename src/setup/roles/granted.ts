import type { Core } from '@strapi/strapi';

const KEY = 'granted';

/**
 * Gives each permission once in the life of a database: what an administrator takes away later stays away,
 * and what a newer version of this code adds is given at its first start.
 *
 * @param role a stable name, such as 'api:public'.
 * @param wanted permission ids that the code wants the role to have.
 * @param grant receives the ids that this database has never given.
 */
export async function grantOnce(
  strapi: Core.Strapi,
  role: string,
  wanted: readonly string[],
  grant: (fresh: string[]) => Promise<void>
) {
  const store = strapi.store({ type: 'core', name: 'newsroom_roles' });
  const granted = ((await store.get({ key: KEY })) ?? {}) as Record<string, string[]>;
  const before = granted[role] ?? [];
  const fresh = wanted.filter((id) => !before.includes(id));
  if (fresh.length === 0) return;
  await grant(fresh);
  await store.set({ key: KEY, value: { ...granted, [role]: [...before, ...fresh] } });
}
