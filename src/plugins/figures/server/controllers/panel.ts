import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { answer } from './answer';
import { parsePostQuery, parseSubjectQuery } from './query';

/** Whether this request has asked already if anything changed: see `access/public-role.ts`. */
const isChecked = (ctx: Context) => ctx.state.figuresChecked === true;

/** The panels over REST. Every action here is a read that the public may be granted. */
const panel = ({ strapi }: { strapi: Core.Strapi }) => {
  const post = async (ctx: Context, kind: 'article' | 'event') => {
    const { locale } = parsePostQuery(ctx.query);
    const { id } = ctx.params as { id: string };
    const found = await getService(strapi, 'panel').forPost(kind, id, locale, isChecked(ctx));
    if (!found) throw new errors.NotFoundError(`No published ${kind} "${id}" in locale "${locale}".`);
    answer(ctx, found, locale, (each) => ({ post: each.post, ...each.panel }));
  };
  const subject = async (ctx: Context, kind: 'organisation' | 'cluster') => {
    const { locale, period } = parseSubjectQuery(ctx.query);
    const { id } = ctx.params as { id: string };
    const found = await getService(strapi, 'panel').forSubject(kind, id, period, locale, isChecked(ctx));
    if (!found) throw new errors.NotFoundError(`No ${kind} "${id}".`);
    answer(ctx, found, locale, (each) => each.panel);
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
