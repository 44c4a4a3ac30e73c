import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { DatabaseOutage, findOutage } from '../setup/outage/database-outage';

/** Answers that may stand for a look-up that failed: Strapi takes it for a stranger, or gives up without a reason. */
const DOUBTFUL = new Set([401, 500, 501]);
/** GraphQL answers 200 and hides the reason. */
const HIDDEN = '"code":"INTERNAL_SERVER_ERROR"';

/**
 * Answers 503 when the database is away and 507 when its disk is full. Strapi would answer 500 without a word, or – when
 * it could not look up who asks – 401, as if the reader were at fault; an editor would be signed out. Whenever an answer
 * may be such a one, the database is asked if it is there. What needs no database, like `/_health`, is answered as ever.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    let failure: unknown = null;
    try {
      await next();
    } catch (error) {
      failure = error;
    }
    const outage = findOutage(failure) ?? (isDoubtful(ctx, failure) ? await ask(strapi) : null);
    if (outage) answer(strapi, ctx, outage);
    else if (failure) throw failure;
  };

function isDoubtful({ status, body }: Context, failure: unknown): boolean {
  if (failure === null) return DOUBTFUL.has(status) || (typeof body === 'string' && body.includes(HIDDEN));
  if (failure instanceof errors.UnauthorizedError) return true;
  return !(failure instanceof errors.ApplicationError || failure instanceof errors.HttpError);
}

/** Null when the database answers. */
async function ask(strapi: Core.Strapi): Promise<DatabaseOutage | null> {
  try {
    await strapi.db.connection.raw('SELECT 1');
    return null;
  } catch (error) {
    return findOutage(error) ?? new DatabaseOutage(503, (error as Error).message);
  }
}

function answer(strapi: Core.Strapi, ctx: Context, { status, name, message, reason }: DatabaseOutage) {
  strapi.log.error(`${ctx.method} ${ctx.path}: ${status}, ${reason}`);
  ctx.status = status;
  ctx.set('Retry-After', '30');
  ctx.remove('ETag');
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { data: null, error: { status, name, message, details: {} } };
}
