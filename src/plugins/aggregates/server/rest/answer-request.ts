import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { admit } from '../access/admit';
import type { ContentApiAuth } from '../access/caller';
import type { Config } from '../config';
import { invalidQuery } from '../core/invalid-query';
import type { AggregateQuery, AggregateResult } from '../core/query';
import { getService } from '../get-service';

/** The answer in Strapi's shape: the groups as data, what is about them as meta. */
export function toBody(result: AggregateResult, timeZone: string) {
  const { groups, total, start, limit, remainder, suppressed, overlapping } = result;
  return {
    data: groups,
    meta: {
      pagination: { start, limit, total },
      ...(remainder && { remainder }),
      ...(suppressed > 0 && { suppressed }),
      ...(overlapping.length > 0 && { overlapping }),
      timeZone,
    },
  };
}

/**
 * Answers `GET /api/{plural}/aggregate` in place of the `find` whose permission it shares.
 *
 * @throws a ValidationError (400) that names the parameter and the remedy.
 */
export const answerRequest =
  (strapi: Core.Strapi, uid: UID.ContentType) =>
  async (ctx: Context): Promise<void> => {
    await admit(strapi, { uid, door: 'rest', context: ctx });
    const query = ctx.query as AggregateQuery;
    if (query.publicationFilter !== undefined && typeof query.publicationFilter !== 'string') {
      throw invalidQuery('publicationFilter', 'must be the name of a cohort.');
    }
    const auth = ctx.state.auth as ContentApiAuth;
    const result = await getService(strapi, 'aggregate').run(uid, query, { kind: 'contentApi', auth });
    ctx.body = toBody(result, strapi.config.get<Config>('plugin::aggregates').timeZone);
  };
