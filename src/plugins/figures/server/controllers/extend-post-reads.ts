import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Locale } from '../../../../language';

type Action = (ctx: Context, next?: () => Promise<unknown>) => Promise<unknown>;

/** A request that reads posts with the parameter. */
export interface PostRead {
  readonly ctx: Context;
  readonly kind: 'article' | 'event';
  readonly locale: Locale;
}

/**
 * Lets `find` and `findOne` of articles and events take a parameter that is `true` or `false`, whatever the project's
 * own controllers do: they are wrapped, not replaced. Without the parameter nothing changes.
 *
 * @param extend makes what is sent of the body that the controller answers with. A request in another locale than vi
 *   or en is refused before.
 */
export function extendPostReads(
  strapi: Core.Strapi,
  parameter: string,
  extend: (body: unknown, read: PostRead) => Promise<unknown>
) {
  strapi.contentAPI.addQueryParams({
    [parameter]: {
      schema: (z) => z.enum(['true', 'false']).optional(),
      // Strapi keeps its routes when it boots again in the same process, and refuses to add a parameter twice.
      matchRoute: ({ handler, request }) => isPostRead(handler) && !(parameter in (request?.query ?? {})),
    },
  });
  for (const kind of ['article', 'event'] as const) {
    strapi.get('controllers').extend(`api::${kind}.${kind}`, (controller: Record<string, Action>) => {
      for (const name of ['find', 'findOne']) {
        const action = controller[name]?.bind(controller);
        if (!action) continue;
        controller[name] = async (ctx, next) => {
          if (ctx.query[parameter] !== 'true') return action(ctx, next);
          const locale = requireLocale(parameter, ctx.query.locale);
          return extend(await action(ctx, next), { ctx, kind, locale });
        };
      }
      return controller;
    });
  }
}

const isPostRead = (handler: unknown) =>
  typeof handler === 'string' && /^api::(article\.article|event\.event)\.find(One)?$/.test(handler);

function requireLocale(parameter: string, locale: unknown = 'vi'): Locale {
  if (locale === 'vi' || locale === 'en') return locale;
  throw new errors.ValidationError(`"${parameter}" needs the locale vi or en; got "${String(locale)}".`, {
    param: 'locale',
  });
}
