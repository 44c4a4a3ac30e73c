import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { refuseOthers } from './refuse-others';

const SHOWN = 5;

/** A year at a glance. */
const overview = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /desk/overview/totals */
  async totals(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    ctx.body = { data: await getService(strapi, 'overview').totals() };
  },

  /** GET /desk/overview/silent */
  async silent(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    ctx.body = { data: await getService(strapi, 'overview').silent(SHOWN) };
  },
});

export default overview;
