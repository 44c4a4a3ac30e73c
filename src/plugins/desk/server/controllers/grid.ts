import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { forbid } from '../access/forbid';
import { MOST_COLUMNS } from '../domain/grid/choose-columns';
import { getService } from '../get-service';
import { refuseOthers } from './refuse-others';
import { bodyOf, personOf } from './request';
import { readSheetBody } from './sheet-body';
import { readIndicators, readSheet } from './sheet-query';

const FIGURE = 'api::figure.figure';

/** What Strapi leaves behind for a signed-in user of the admin. */
interface AdminState {
  readonly userAbility: { can(action: string, subject: string): boolean };
}

/** Sheets of figures: indicators × organisations for a period. */
const grid = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /desk/grid?subject=cluster:abc&period=2024&indicators=gift-value,houses: the sheet as it stands. */
  async find(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, ['subject', 'period', 'indicators']);
    const { subject, period } = readSheet(ctx.query);
    const columns = readIndicators(ctx.query.indicators, MOST_COLUMNS);
    const sheet = await getService(strapi, 'grid').read(subject, period, columns, personOf(ctx));
    ctx.body = { data: sheet, meta: { may: rightsOf(ctx) } };
  },

  /**
   * POST /desk/grid { subject, period, status: 'draft' | 'published', asOf?, cells: [{ subject, indicator, entry, was }] }:
   * all of it or nothing; errors say which cell.
   */
  async save(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const body = readSheetBody(bodyOf(ctx));
    const publish = body.status === 'published';
    if (publish && !rightsOf(ctx).publish)
      throw forbid('Vai trò của bạn không kiểm chứng được số liệu; hãy lưu bản nháp.');
    const { subject, period, cells, asOf } = body;
    const hands = { publish, asOf, person: personOf(ctx) };
    ctx.body = { data: await getService(strapi, 'grid').save(subject, period, cells, hands) };
  },
});

/** What the caller may do with figures, with some of them at least: for buttons to follow. */
function rightsOf(ctx: Context) {
  const { userAbility } = ctx.state as unknown as AdminState;
  const can = (action: string) => userAbility.can(`plugin::content-manager.explorer.${action}`, FIGURE);
  return { save: can('create') && can('update'), publish: can('publish'), remove: can('delete') };
}

export default grid;
