import type { Core } from '@strapi/strapi';
import type { Guard } from '../../../figures/server/services/guards';
import { forbid } from '../access/forbid';
import { refusalText } from '../domain/closing/refusal-text';
import { getFiguresService } from '../get-figures-service';
import { permission } from '../permissions';
import { findCovering } from '../store/closing/find-covering';
import { passGate } from '../store/closing/gate';
import { insertAmendments } from '../store/closing/amendments';
import { personOf, type AdminUser } from '../domain/closing/person';

interface RequestState {
  readonly user?: AdminUser;
  readonly userAbility?: { can(action: string): boolean };
}

/**
 * Keeps verified figures of a closed period as they were closed. Who may close may still change them, and so may code
 * that acts for nobody – commands, migrations, scheduled jobs –; it is noted as an amendment. Everybody else is
 * refused: signed-in users, readers with accounts, API tokens of the public API, also those with full access, since
 * an amendment is signed by a person. An admin token acts with the permissions it was given.
 */
export function guardClosed(strapi: Core.Strapi) {
  const guard: Guard = async (trx, changes) => {
    await passGate(strapi, trx);
    const covered = await findCovering(strapi, trx, changes);
    const [first] = covered;
    if (!first) return;
    const { user, acts, may } = whoActs(strapi);
    if (acts && !may) throw forbid(refusalText(first.closing), { closing: first.closing.id });
    await insertAmendments(trx, covered, { at: new Date().toISOString(), by: user ? personOf(user) : null });
  };
  getFiguresService(strapi, 'guards').add(guard);
}

/** Who is behind the write: nobody outside a request. */
function whoActs(strapi: Core.Strapi) {
  const ctx = strapi.requestContext.get();
  const { user, userAbility } = (ctx?.state ?? {}) as RequestState;
  const may = userAbility?.can(permission('close')) ?? false;
  return { user: may ? user : undefined, acts: ctx !== undefined, may };
}
