import type { Core } from '@strapi/strapi';
import { ADMIN_ROLES, type AdminRole } from './admin-roles';
import { grantOnce } from './granted';

const ROLE = 'admin::role';
/** Made by Strapi for every project; ours replace them while nobody holds them. */
const STOCK = ['strapi-editor', 'strapi-author'];
const OWN = ['admin::is-creator'];

interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

interface ContentTypeService {
  getPermissionsWithNestedFields(actions: object[]): Permission[];
}

interface RoleService {
  addPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
  deleteByIds(ids: number[]): Promise<unknown>;
}

/** The roles of the newsroom in the admin, made once; what administrators change in them stays changed. */
export async function ensureAdminRoles(strapi: Core.Strapi) {
  for (const role of ADMIN_ROLES) {
    const { code, name, description } = role;
    const stored = await strapi.db.query(ROLE).findOne({ where: { code } });
    const permissions = permissionsOf(strapi, role);
    await grantOnce(strapi, `admin:${code}`, permissions.map(idOf), async (fresh) => {
      const { id } = stored ?? (await strapi.db.query(ROLE).create({ data: { code, name, description } }));
      const given = permissions.filter((permission) => fresh.includes(idOf(permission)));
      await (strapi.service(ROLE) as unknown as RoleService).addPermissions(id, given);
    });
  }
  await dropStockRoles(strapi);
}

const idOf = ({ action, subject }: Permission) => (subject ? `${action} ${subject}` : action);

function permissionsOf(strapi: Core.Strapi, { grants, plugins }: AdminRole): Permission[] {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { get(id: string): { subjects: string[] } | undefined };
  };
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const explorer = grants.flatMap(({ types, actions, own }) =>
    actions.flatMap((action) => {
      const id = `plugin::content-manager.explorer.${action}`;
      const registered = actionProvider.get(id);
      if (!registered) throw new Error(`Strapi knows no action "${id}"; its content manager has changed.`);
      const uids = types.map((type) => `api::${type}.${type}`);
      // A type without drafts has nothing to publish.
      const subjects = uids.filter((uid) => registered.subjects.includes(uid));
      return (
        contentTypes
          .getPermissionsWithNestedFields([{ ...registered, subjects }])
          // Nobody begins something as its creator.
          .map((permission) => ({
            ...permission,
            // null is every locale, also those added later; undefined would be none.
            properties: { ...permission.properties, locales: null },
            conditions: own && action !== 'create' ? OWN : [],
          }))
      );
    })
  );
  const other = plugins
    .filter(({ action }) => actionProvider.get(action))
    .map(({ action, own }) => ({ action, subject: null, properties: {}, conditions: own ? OWN : [] }));
  return [...explorer, ...other];
}

async function dropStockRoles(strapi: Core.Strapi) {
  await grantOnce(strapi, 'admin:stock', STOCK, async (codes) => {
    const roles = await strapi.db
      .query(ROLE)
      .findMany({ where: { code: { $in: codes } }, populate: { users: true } });
    const unused = roles.filter(({ users }: { users: unknown[] }) => users.length === 0);
    if (unused.length === 0) return;
    await (strapi.service(ROLE) as unknown as RoleService).deleteByIds(
      unused.map(({ id }: { id: number }) => id)
    );
  });
}
