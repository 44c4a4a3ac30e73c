import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { MOST_COLUMNS } from '../domain/grid/choose-columns';
import { getService } from '../get-service';
import { refuseOthers } from './refuse-others';
import { personOf } from './request';
import { readIndicators, readSheet } from './sheet-query';

/** Who has not reported. */
const missing = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /desk/missing?subject=cluster:abc&period=2024&indicators=gift-value */
  async find(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, ['subject', 'period', 'indicators']);
    const { subject, period } = readSheet(ctx.query);
    const indicators = readIndicators(ctx.query.indicators, MOST_COLUMNS);
    const report = await getService(strapi, 'missing').list(subject, period, indicators, personOf(ctx));
    ctx.body = { data: report };
  },
});

export default missing;
