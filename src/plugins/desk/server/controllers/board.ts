import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { parsePeriod } from '../../../../language';
import { contentDisposition } from '../domain/board/file-names';
import { getService } from '../get-service';
import { readLocale } from './read-locale';
import { refuseOthers } from './refuse-others';

/** The cluster board and what is taken away from it. */
const board = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /desk/board?cluster=…&period=2024&locale=vi */
  async find(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, ['cluster', 'period', 'locale']);
    const { cluster, period, locale } = ctx.query;
    const service = getService(strapi, 'board');
    ctx.body = {
      data: await service.forCluster(readCluster(cluster), readPeriod(period), readLocale(locale)),
    };
  },

  /** GET /desk/board/export?cluster=…&period=2024&format=xlsx */
  async export(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, ['cluster', 'period', 'format']);
    const { cluster, period, format } = ctx.query;
    const service = getService(strapi, 'board');
    const file = await service.export(readCluster(cluster), readPeriod(period), readFormat(format));
    ctx.set('Content-Disposition', contentDisposition(file));
    ctx.set('Cache-Control', 'no-store');
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.type = file.type;
    ctx.body = file.content;
  },
});

function readCluster(value: unknown): string {
  if (typeof value === 'string' && /^[a-z0-9]{1,40}$/.test(value)) return value;
  throw new errors.ValidationError(`"cluster" là "${value}"; phải là documentId của một cụm thi đua.`);
}

/** A cluster has its members by the year: a term of office has none, and nobody reports single days. */
function readPeriod(value: unknown): string | null {
  if (value === undefined) return null;
  const kind = typeof value === 'string' ? parsePeriod(value)?.kind : undefined;
  if (kind && kind !== 'years' && kind !== 'day') return value as string;
  throw new errors.ValidationError(
    `"period" là "${value}"; phải là một năm, nửa năm, quý hoặc tháng như 2024, 2024-H1, 2024-Q2, 2024-05.`
  );
}

function readFormat(value: unknown): 'xlsx' | 'csv' {
  if (value === 'xlsx' || value === 'csv') return value;
  throw new errors.ValidationError(`"format" là "${value}"; phải là xlsx hoặc csv.`);
}

export default board;
