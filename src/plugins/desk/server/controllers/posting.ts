import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { parseDecisions } from './parse-decisions';
import { parsePost, type PostInput } from './parse-form';
import { parseDocumentId, parseList, parseObject } from './parse-object';
import { refuseOthers } from './refuse-others';
import { refusal } from '../refuse/refusal';
import { bodyOf, personOf } from './request';

const POST = ['uid', 'documentId', 'locale'];
const MOST = 1000;

/** What is done with a post that is saved. */
const posting = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** POST /desk/decisions { uid, documentId, locale, decisions } → { data: { decided } } */
  async decide(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const body = parseObject(bodyOf(ctx), '', [...POST, 'decisions']);
    const request = { ...savedPost(body), decisions: parseDecisions(body.decisions) };
    await getService(strapi, 'decisions').decide(request, personOf(ctx));
    ctx.body = { data: { decided: request.decisions.length } };
  },

  /** POST /desk/publish { uid, documentId, locale, figures, awards } → { data: { documentId, figures, awards } } */
  async publish(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const body = parseObject(bodyOf(ctx), '', [...POST, 'figures', 'awards']);
    const figures = parseList(body.figures, 'figures', MOST, parseDocumentId);
    const awards = parseList(body.awards, 'awards', MOST, parseDocumentId);
    const post = savedPost(body);
    await getService(strapi, 'publishing').publish({ ...post, figures, awards }, personOf(ctx));
    const { documentId } = post;
    ctx.body = { data: { documentId, figures: figures.length, awards: awards.length } };
  },

  /** POST /desk/preview { uid, documentId, locale } → { data: { vi, en } }, each as `GET /api/articles/:id/figures` */
  async preview(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const post = savedPost(parseObject(bodyOf(ctx), '', POST));
    ctx.body = { data: await getService(strapi, 'preview').write(post, personOf(ctx)) };
  },
});

function savedPost(body: Readonly<Record<string, unknown>>): PostInput & { readonly documentId: string } {
  const { documentId, ...post } = parsePost(body);
  if (documentId !== null) return { ...post, documentId };
  throw refusal('documentId', 'Bài chưa được lưu. Hãy lưu bài trước, rồi quyết định về số liệu của nó.');
}

export default posting;
