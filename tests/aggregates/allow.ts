import type { Core } from '@strapi/strapi';

/** Ticks permissions of a users-permissions role. */
export async function allow(strapi: Core.Strapi, type: 'public' | 'authenticated', actions: string[]) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  for (const action of actions) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
}
