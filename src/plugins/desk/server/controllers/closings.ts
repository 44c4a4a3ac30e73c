import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { personOf, type AdminUser } from '../domain/closing/person';
import { getService } from '../get-service';
import { readId, readTarget, readText, requireConfirmation } from './closing-input';
import { readLocale } from './read-locale';
import { refuseOthers } from './refuse-others';
import { fieldsOf } from './request';

const TARGET = ['scope', 'subject', 'period'];

/** Closing periods, and what became of them since. */
const closings = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /desk/closings */
  async find(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    ctx.body = { data: await getService(strapi, 'closings').list() };
  },

  /** GET /desk/closings/preview?scope=cluster&subject=…&period=2024 */
  async preview(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, [...TARGET, 'locale']);
    const locale = readLocale(ctx.query.locale);
    ctx.body = { data: await getService(strapi, 'closings').preview(readTarget(ctx.query), locale) };
  },

  /** POST /desk/closings { scope, subject, period, note?, confirmation: 'chốt 2024' } → 201 */
  async create(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const body = fieldsOf(ctx);
    refuseOthers(body, [...TARGET, 'note', 'confirmation']);
    const target = readTarget(body);
    requireConfirmation(body.confirmation, target.period);
    const note = readText('note', body.note);
    ctx.body = { data: await getService(strapi, 'closings').close(target, note, signer(ctx)) };
    ctx.status = 201;
  },

  /** POST /desk/closings/:id/reopen { reason } */
  async reopen(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const body = fieldsOf(ctx);
    refuseOthers(body, ['reason']);
    const reason = readText('reason', body.reason);
    if (reason === null) throw new errors.ValidationError('"reason" còn trống; hãy ghi lý do mở lại.');
    ctx.body = {
      data: await getService(strapi, 'closings').reopen(readId(ctx.params.id), reason, signer(ctx)),
    };
  },

  /** GET /desk/closings/:id/differences */
  async differences(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, ['locale']);
    const locale = readLocale(ctx.query.locale);
    ctx.body = { data: await getService(strapi, 'closings').differences(readId(ctx.params.id), locale) };
  },
});

const signer = (ctx: Context) => personOf(ctx.state.user as AdminUser);

export default closings;
