import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { answer } from './answer';
import { parsePostQuery, parseSubjectQuery } from './query';

/** The panels over REST. Every action here is a read that the public may be granted. */
const panel = ({ strapi }: { strapi: Core.Strapi }) => {
  const post = async (ctx: Context, kind: 'article' | 'event') => {
    const { locale } = parsePostQuery(ctx.query);
    const found = await getService(strapi, 'panel').forPost(kind, ctx.params.id, locale);
    if (!found)
      throw new errors.NotFoundError(`No published ${kind} "${ctx.params.id}" in locale "${locale}".`);
    answer(ctx, { post: found.post, ...found.panel }, found.version, locale);
  };
  const subject = async (ctx: Context, kind: 'organisation' | 'cluster') => {
    const { locale, period } = parseSubjectQuery(ctx.query);
    const found = await getService(strapi, 'panel').forSubject(kind, ctx.params.id, period, locale);
    if (!found) throw new errors.NotFoundError(`No ${kind} "${ctx.params.id}".`);
    answer(ctx, found.panel, found.version, locale);
  };
  return {
    /** GET /api/articles/:id/figures */
    article: (ctx: Context) => post(ctx, 'article'),
    /** GET /api/events/:id/figures */
    event: (ctx: Context) => post(ctx, 'event'),
    /** GET /api/organisations/:id/figures?period=2024 */
    organisation: (ctx: Context) => subject(ctx, 'organisation'),
    /** GET /api/emulation-clusters/:id/figures?period=2024 */
    cluster: (ctx: Context) => subject(ctx, 'cluster'),
  };
};

export default panel;
