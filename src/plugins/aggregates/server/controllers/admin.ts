import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { admit } from '../access/admit';
import type { AdminAbility } from '../access/caller';
import type { Config } from '../config';
import { invalidQuery } from '../core/invalid-query';
import type { AggregateQuery } from '../core/query';
import { getService } from '../get-service';
import { toBody } from '../rest/answer-request';

const admin = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /aggregates/types: what this administrator may measure. */
  async types(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const ability = ctx.state.userAbility as AdminAbility;
    ctx.body = { data: await getService(strapi, 'catalogue').offer(ability) };
  },

  /** POST /aggregates/run: one query, as this administrator's role may ask it. */
  async run(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const { body } = ctx.request as unknown as { body?: unknown };
    refuseOthers(body ?? {}, ['uid', 'query']);
    const { uid, query } = (body ?? {}) as Record<string, unknown>;
    if (typeof uid !== 'string') throw invalidQuery('uid', 'must be the uid of a content type.');
    if (typeof query !== 'object' || query === null)
      throw invalidQuery('query', 'must be an aggregate query.');
    await admit(strapi, { uid, door: 'admin', context: ctx });
    const ability = ctx.state.userAbility as AdminAbility;
    const result = await getService(strapi, 'aggregate').run(
      uid as UID.ContentType,
      query as AggregateQuery,
      {
        kind: 'admin',
        ability,
      }
    );
    ctx.body = toBody(result, strapi.config.get<Config>('plugin::aggregates').timeZone);
  },
});

/** @throws ValidationError for a parameter or a member of the body that nobody reads. */
function refuseOthers(given: object, known: readonly string[]) {
  const stranger = Object.keys(given).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw invalidQuery(
    stranger,
    known.length > 0
      ? `there is only ${known.join(' and ')}.`
      : 'this address takes no parameters; leave it out.'
  );
}

export default admin;
