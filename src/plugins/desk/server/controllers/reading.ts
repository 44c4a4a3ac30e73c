import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { parseForm, parsePost } from './parse-form';
import { parseObject } from './parse-object';
import { refuseOthers } from './refuse-others';
import { bodyOf, personOf } from './request';

const reading = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** POST /desk/reading { uid, documentId, locale, values } → { data: Reading } */
  async read(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const body = parseObject(bodyOf(ctx), '', ['uid', 'documentId', 'locale', 'values']);
    const request = { ...parsePost(body), values: parseForm(body.values) };
    ctx.body = { data: await getService(strapi, 'reading').read(request, personOf(ctx)) };
  },
});

export default reading;
