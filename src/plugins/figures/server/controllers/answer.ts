import type { Context } from 'koa';

/** Written once per content and version: a panel that is remembered is sent as it is, again and again. */
const bodies = new WeakMap<object, Buffer>();

/**
 * Answers with a content under its version: an ETag that caches have to ask about, and 304 for who has it already.
 *
 * @param content the same object for the same content; `write` makes the data of it when it is first sent.
 */
export function answer<Content extends { readonly version: string }>(
  ctx: Context,
  content: Content,
  locale: string,
  write: (content: Content) => object
) {
  const { version } = content;
  // Whoever repeats the answer asks whether it is still remembered: `middlewares/repeat-answers.ts`.
  ctx.state.panel = content;
  ctx.set('ETag', `"${version}"`);
  ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
  if (isKnown(ctx.get('If-None-Match'), version)) {
    ctx.status = 304;
    return;
  }
  const body =
    bodies.get(content) ?? Buffer.from(JSON.stringify({ data: write(content), meta: { version, locale } }));
  bodies.set(content, body);
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = body;
}

/** Whether an If-None-Match header names the version; weak validators count, since proxies weaken ours. */
export function isKnown(header: string, version: string): boolean {
  if (header === '') return false;
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === `"${version}"`);
}
