import type { UID } from '@strapi/strapi';
import type { App } from './strapi';

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** What a role may do with entries of a type: with some of them, with some fields, in some languages. */
interface Grant {
  readonly type: UID.ContentType;
  readonly verbs: readonly Verb[];
  /** Only entries that the user created. */
  readonly own?: boolean;
  /** All but these fields may be read and written. */
  readonly without?: readonly string[];
  /** Every language unless said. */
  readonly locales?: readonly string[];
}

const WITH_FIELDS = new Set<Verb>(['create', 'read', 'update']);

/** Makes a role of the admin as an administrator would in the settings; sign in to it by its code. */
export async function makeRole(
  { strapi }: App,
  code: string,
  grants: readonly Grant[],
  plugins: readonly string[] = []
): Promise<void> {
  const { id } = await strapi.db
    .query('admin::role')
    .create({ data: { code, name: code, description: code } });
  const content = grants.flatMap(({ type, verbs, own = false, without = [], locales = null }) => {
    const fields = Object.keys(strapi.contentType(type).attributes).filter((each) => !without.includes(each));
    return verbs.map((verb) => ({
      action: `plugin::content-manager.explorer.${verb}`,
      subject: type,
      properties: { ...(WITH_FIELDS.has(verb) && { fields }), locales },
      // Nobody begins something as its creator.
      conditions: own && verb !== 'create' ? ['admin::is-creator'] : [],
    }));
  });
  const other = plugins.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
  const roles = strapi.service('admin::role') as unknown as {
    addPermissions(role: number, permissions: object[]): Promise<unknown>;
  };
  await roles.addPermissions(id, [...content, ...other]);
}
