import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import { InlineLoader } from './inline-loader';
import { postLocale } from './arguments';

type Resolver = (parent: unknown, args: unknown, context: object, info: unknown) => unknown;
type Middleware = (next: Resolver, ...args: Parameters<Resolver>) => Promise<unknown>;

interface Attribute {
  readonly type: string;
}

const TYPES = { Article: 'api::article.article', Event: 'api::event.event' } as const;
/** What a token may stand in: words, bodies, and the captions and summaries in components. */
const WORDS: ReadonlySet<string> = new Set(['string', 'text', 'blocks', 'component']);
/** What leads to somewhere or is compared, and is no text. */
const CODES: ReadonlySet<string> = new Set(['slug', 'period']);

/** Resolver configurations that write the figures inside every text of articles and events. */
export function inlineFields(strapi: Core.Strapi): Record<string, { middlewares: Middleware[] }> {
  const loaders = new WeakMap<object, InlineLoader>();
  const loaderOf = (context: object): InlineLoader => {
    const loader = loaders.get(context) ?? new InlineLoader(strapi);
    loaders.set(context, loader);
    return loader;
  };
  const write =
    (field: string): Middleware =>
    async (next, parent, args, context, info) => {
      const value = await next(parent, args, context, info);
      const locale = postLocale((parent as { locale?: string | null }).locale);
      if (!locale || !getService(strapi, 'inline').holdsTokens(value, field)) return value;
      return loaderOf(context).write(value, field, locale);
    };
  return Object.fromEntries(
    Object.entries(TYPES).flatMap(([type, uid]) => {
      const attributes = Object.entries(strapi.contentType(uid).attributes) as [string, Attribute][];
      return attributes
        .filter(([field, attribute]) => WORDS.has(attribute.type) && !CODES.has(field))
        .map(([field]) => [`${type}.${field}`, { middlewares: [write(field)] }]);
    })
  );
}
