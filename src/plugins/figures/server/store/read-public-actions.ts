import type { Core } from '@strapi/strapi';
import type { Connection } from './connection';
import { linkOf, tableOf } from './link';

const PERMISSION = 'plugin::users-permissions.permission';

/** What the public role may do. */
export async function readPublicActions(strapi: Core.Strapi, connection: Connection): Promise<Set<string>> {
  const { table, from, to, target } = linkOf(strapi, PERMISSION, 'role');
  const rows: { action: string }[] = await connection(`${tableOf(strapi, PERMISSION)} as permission`)
    .join(`${table} as link`, `link.${from}`, 'permission.id')
    .join(`${target} as role`, 'role.id', `link.${to}`)
    .where('role.type', 'public')
    .select('permission.action');
  return new Set(rows.map(({ action }) => action));
}
