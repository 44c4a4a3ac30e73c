import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Locale } from '../../../../language';
import { getService } from '../get-service';

type Action = (ctx: Context, next?: () => Promise<unknown>) => Promise<unknown>;

/**
 * Lets `find` and `findOne` of articles and events write the figures inside their texts with `?inline=true`. Without
 * it texts come as they are stored, with their tokens, for programs that copy or edit them: a page for readers asks
 * with `inline=true`.
 *
 * Call it after `carryPanels`, so that what a panel quotes of posts is written too.
 */
export function carryInline(strapi: Core.Strapi) {
  strapi.contentAPI.addQueryParams({
    inline: {
      schema: (z) => z.enum(['true', 'false']).optional(),
      matchRoute: isPostRead,
    },
  });
  for (const kind of ['article', 'event'] as const) {
    strapi.get('controllers').extend(`api::${kind}.${kind}`, (controller: Record<string, Action>) => {
      for (const name of ['find', 'findOne']) {
        const action = controller[name]?.bind(controller);
        if (!action) continue;
        controller[name] = async (ctx, next) => {
          if (ctx.query.inline !== 'true') return action(ctx, next);
          const locale = requireLocale(ctx.query.locale);
          return getService(strapi, 'inline').write(await action(ctx, next), locale);
        };
      }
      return controller;
    });
  }
}

function isPostRead({ handler, request }: { handler: unknown; request?: { query?: object } }): boolean {
  // Strapi keeps its routes when it boots again in the same process, and refuses to add a parameter twice.
  if ('inline' in (request?.query ?? {})) return false;
  return typeof handler === 'string' && /^api::(article\.article|event\.event)\.find(One)?$/.test(handler);
}

function requireLocale(locale: unknown = 'vi'): Locale {
  if (locale === 'vi' || locale === 'en') return locale;
  throw new errors.ValidationError(`"inline" needs the locale vi or en; got "${String(locale)}".`, {
    param: 'locale',
  });
}
