import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isKnown } from '../controllers/answer';
import { getService } from '../get-service';
import { Memory } from '../services/memory';

/** What one address answered to somebody without credentials, and the remembered objects that made it the answer. */
interface Answer {
  readonly ability: object;
  readonly content: { readonly version: string };
  readonly body: Buffer;
  /** Those that were set further in: what is set further out depends on who asks, and is set again. */
  readonly headers: readonly (readonly [string, string | string[]])[];
}

/** Characters of an address that is worth remembering: those that front ends write are far shorter. */
const LONGEST = 300;

/**
 * Sends the panels that the public has been sent before, without going through body parsers, routers and policies
 * again: they cost many times what the answer does. It stands in `config/middlewares.ts`, after those that log, catch
 * errors and decide by the caller (CORS), before all others.
 *
 * It decides nothing by itself. The first answer comes the whole way; it is repeated for the same address, byte for
 * byte and with the same headers, only while the panel in it and the public role's permissions are the very objects
 * that this node remembers – asked after `freshness.check`, which forgets what was touched by a commit on any node.
 * Whatever else is asked – another method, with credentials, after a change – goes the whole way.
 */
const repeatAnswers = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const answers = new Memory<Answer>();
  return async (ctx: Context, next: Next) => {
    if (ctx.method !== 'GET' || ctx.get('Authorization') !== '') return next();
    const { url } = ctx;
    if (answers.get(url)) {
      const freshness = getService(strapi, 'freshness');
      await freshness.check();
      const answer = answers.get(url);
      if (answer && freshness.holds(answer.ability) && freshness.holds(answer.content)) {
        return repeat(ctx, answer);
      }
      answers.delete(url);
    }
    const before = ctx.response.headers;
    await next();
    const answer = readAnswer(ctx, before);
    if (answer && url.length <= LONGEST) answers.set(url, answer);
  };
};

function repeat(ctx: Context, { headers, content, body }: Answer) {
  for (const [name, value] of headers) ctx.set(name, value);
  if (isKnown(ctx.get('If-None-Match'), content.version)) ctx.status = 304;
  else ctx.body = body;
}

/** The answer if it is a panel for the public that would be the same for anybody who asks; else null. */
function readAnswer(ctx: Context, before: Context['response']['headers']): Answer | null {
  const { publicAbility: ability, panel: content } = ctx.state;
  const { body } = ctx;
  if (!ability || !content || ctx.status !== 200 || !Buffer.isBuffer(body)) return null;
  const { headers: after } = ctx.response;
  const own = 'set-cookie' in after || after.vary !== before.vary;
  if (own) return null;
  const headers = Object.entries(after).flatMap(([name, value]) =>
    value === undefined || value === before[name]
      ? []
      : [[name, Array.isArray(value) ? value : String(value)] as const]
  );
  return { ability, content, body, headers };
}

export default repeatAnswers;
