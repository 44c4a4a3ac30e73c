import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { readFresh } from '../store/derived/fresh';
import { readPublicActions } from '../store/read-public-actions';

const KEY = 'actions of the public role';

interface Access {
  readonly ability: ReadonlySet<string>;
}

/**
 * Authenticates a request without credentials as the public role, as users-permissions does, without asking for the
 * role's permissions each time: they are remembered like panels, and forgotten on every node as soon as one of them
 * changes (`hooks/mark-pending.ts`). The check that a panel needs anyway is the only question to the database.
 *
 * A request with an Authorization header is none of its business: users-permissions and the API tokens see to it.
 */
export function publicRole(strapi: Core.Strapi) {
  return {
    name: 'figures-public',

    async authenticate(ctx: Context) {
      if (ctx.get('Authorization') !== '') return { authenticated: false };
      const freshness = getService(strapi, 'freshness');
      await freshness.check();
      ctx.state.figuresChecked = true;
      const ability = freshness.recall<ReadonlySet<string>>(KEY) ?? (await readActions(strapi));
      ctx.state.publicAbility = ability;
      return { authenticated: ability.size > 0, credentials: null, ability };
    },

    /** @throws ForbiddenError unless the role has every permission that the route asks for. */
    async verify({ ability }: Access, { scope }: { scope?: string | readonly string[] }) {
      const wanted = typeof scope === 'string' ? [scope] : (scope ?? []);
      // A route without a scope is for users who signed in.
      if (wanted.length === 0) throw new errors.UnauthorizedError();
      if (!wanted.every((action) => ability.has(action))) throw new errors.ForbiddenError();
    },
  };
}

function readActions(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  return readFresh(strapi, async (connection, { epoch }) => {
    const actions = await readPublicActions(strapi, connection);
    getService(strapi, 'freshness').remember(KEY, actions, ['roles'], epoch);
    return actions;
  });
}
