import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { admit } from '../access/admit';
import type { AdminAbility } from '../access/caller';
import type { Config } from '../config';
import { invalidQuery } from '../core/invalid-query';
import type { AggregateQuery } from '../core/query';
import { getService } from '../get-service';
import { toBody } from '../rest/answer-request';

interface RunBody {
  uid?: unknown;
  query?: unknown;
}

const admin = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /aggregates/types: what this administrator may measure. */
  async types(ctx: Context): Promise<void> {
    const ability = ctx.state.userAbility as AdminAbility;
    ctx.body = { data: await getService(strapi, 'catalogue').offer(ability) };
  },

  /** POST /aggregates/run: one query, as this administrator's role may ask it. */
  async run(ctx: Context): Promise<void> {
    const { uid, query } = (ctx.request as unknown as { body: RunBody }).body;
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

export default admin;
