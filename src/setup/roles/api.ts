import type { Core } from '@strapi/strapi';
import { grantOnce } from './granted';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** Types that only the code itself reads. */
const INTERNAL = new Set(['api::redirect.redirect']);

/** What Strapi gives the public that a newsroom has no use for: nobody signs up here by themselves. */
const UNUSED = ['register', 'emailConfirmation', 'sendEmailConfirmation', 'connect'].map(
  (name) => `plugin::users-permissions.auth.${name}`
);

/** Readers – signed in or not – may read what is published, and nothing else. */
export async function ensureApiRoles(strapi: Core.Strapi) {
  const wanted = readActions(strapi);
  for (const type of ['public', 'authenticated']) {
    const role = await strapi.db.query(ROLE).findOne({ where: { type } });
    if (!role) continue;
    await grantOnce(strapi, `api:${type}`, wanted, async (fresh) => {
      for (const action of fresh) await grant(strapi, role.id, action);
    });
    // Once too: an administrator who opens sign-up later is not overruled.
    await grantOnce(strapi, `api:${type}:closed`, UNUSED, async (fresh) => {
      await strapi.db.query(PERMISSION).deleteMany({ where: { role: role.id, action: { $in: fresh } } });
    });
  }
  await closeSignUp(strapi);
}

/** `find` and `findOne` of every content type, and the panels beside them. */
function readActions(strapi: Core.Strapi): string[] {
  const types = Object.values(strapi.contentTypes).filter(
    ({ uid }) => uid.startsWith('api::') && !INTERNAL.has(uid)
  );
  const reads = types.flatMap(({ uid, kind }) =>
    kind === 'singleType' ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`]
  );
  return [...reads, ...panelActions(strapi)];
}

/** The read routes of the figures plugin, as the plugin itself lists them. */
function panelActions(strapi: Core.Strapi): string[] {
  const controllers = strapi.plugin('figures').controllers as Record<string, Record<string, unknown>>;
  return Object.keys(controllers.panel ?? {}).map((action) => `plugin::figures.panel.${action}`);
}

async function grant(strapi: Core.Strapi, role: number, action: string) {
  const where = { action, role };
  if (!(await strapi.db.query(PERMISSION).findOne({ where }))) {
    await strapi.db.query(PERMISSION).create({ data: { action, role } });
  }
}

async function closeSignUp(strapi: Core.Strapi) {
  await grantOnce(strapi, 'api:sign-up', ['closed'], async () => {
    const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
    const advanced = (await store.get({})) as object;
    await store.set({ value: { ...advanced, allow_register: false } });
  });
}
