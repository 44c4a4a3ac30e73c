import type { Context, Next } from 'koa';

/** Shows readers the reader page at `/`, where Strapi by itself would send them to the admin panel. */
export default () => (ctx: Context, next: Next) => {
  if (ctx.path === '/') ctx.path = '/index.html';
  return next();
};
