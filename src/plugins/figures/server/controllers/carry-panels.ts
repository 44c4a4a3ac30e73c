import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../language';
import { getService } from '../get-service';
import { extendPostReads } from './extend-post-reads';

interface Document {
  readonly documentId: string;
}

/** Lets `find` and `findOne` of articles and events carry the panel with `?panel=true`, for who may read panels. */
export function carryPanels(strapi: Core.Strapi) {
  extendPostReads(strapi, 'panel', async (body, { ctx, kind, locale }) => {
    await strapi.get('auth').verify(ctx.state.auth, { scope: [`plugin::figures.panel.${kind}`] });
    return attach(strapi, kind, body, locale);
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
