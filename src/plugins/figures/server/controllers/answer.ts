import type { Context } from 'koa';

/** Answers with a body under its version: an ETag that caches have to ask about, and 304 for who has it already. */
export function answer(ctx: Context, data: object, version: string, locale: string) {
  ctx.set('ETag', `"${version}"`);
  ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
  if (isKnown(ctx.get('If-None-Match'), version)) {
    ctx.status = 304;
    return;
  }
  ctx.body = { data, meta: { version, locale } };
}

/** Whether an If-None-Match header names the version; weak validators count, since proxies weaken ours. */
export function isKnown(header: string, version: string): boolean {
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === `"${version}"`);
}
