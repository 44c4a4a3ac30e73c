import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Locale } from '../../../../language';
import { getService } from '../get-service';

type Action = (ctx: Context, next?: () => Promise<unknown>) => Promise<unknown>;

interface Document {
  readonly documentId: string;
}

/**
 * Lets `find` and `findOne` of articles and events carry the panel with `?panel=true`, whatever the project's own
 * controllers do: they are wrapped, not replaced. Without the parameter nothing changes.
 */
export function carryPanels(strapi: Core.Strapi) {
  strapi.contentAPI.addQueryParams({
    panel: {
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
          const body = await action(ctx, next);
          if (ctx.query.panel !== 'true') return body;
          await strapi.get('auth').verify(ctx.state.auth, { scope: [`plugin::figures.panel.${kind}`] });
          return attach(strapi, kind, body, requireLocale(ctx.query.locale));
        };
      }
      return controller;
    });
  }
}

function isPostRead({ handler, request }: { handler: unknown; request?: { query?: object } }): boolean {
  // Strapi keeps its routes when it boots again in the same process, and refuses to add a parameter twice.
  if ('panel' in (request?.query ?? {})) return false;
  return typeof handler === 'string' && /^api::(article\.article|event\.event)\.find(One)?$/.test(handler);
}

function requireLocale(locale: unknown = 'vi'): Locale {
  if (locale === 'vi' || locale === 'en') return locale;
  throw new errors.ValidationError(`"panel" needs the locale vi or en; got "${String(locale)}".`, {
    param: 'locale',
  });
}

async function attach(strapi: Core.Strapi, kind: 'article' | 'event', body: unknown, locale: Locale) {
  const { data, ...rest } = (body ?? {}) as { data?: Document | Document[] | null };
  if (!data) return body;
  const service = getService(strapi, 'panel');
  const read = kind === 'article' ? service.forArticles : service.forEvents;
  const ids = (Array.isArray(data) ? data : [data]).map(({ documentId }) => documentId);
  const panels = await read(ids, locale);
  const carry = (document: Document) => {
    const found = panels.get(document.documentId);
    const panel = found
      ? { ...found.panel, version: found.version }
      : { cited: [], context: [], version: '' };
    return { ...document, panel };
  };
  return { data: Array.isArray(data) ? data.map(carry) : carry(data), ...rest };
}
