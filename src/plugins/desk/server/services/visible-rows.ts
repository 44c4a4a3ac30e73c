import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../../../figures/server/domain/facts';
import { checkerOf, type Person } from '../../../figures/server/access/checker';
import { readable } from '../access/readable';
import type { FigureRow } from '../domain/grid/gather-cells';
import { readFigureRows } from '../store/grid/read-figure-rows';

const FIGURE = 'api::figure.figure';

/**
 * Rows of the figures of some subjects as a whole, in exactly this period, as far as somebody may see them: verified
 * ones are public, drafts are for whose role may read them. What they enter is planned by what they see, so that a
 * draft which is hidden from them is neither told nor touched.
 */
export async function visibleRows(
  strapi: Core.Strapi,
  person: Person,
  subjects: readonly SubjectKey[],
  period: string
): Promise<FigureRow[]> {
  const rows = await readFigureRows(strapi, subjects, period);
  const { can, requiresEntity } = checkerOf(strapi, person, FIGURE);
  if (can.read(undefined, 'value') && !requiresEntity.read()) return rows;
  const filters = await readable(strapi, person, FIGURE, 'value', { period: { $eq: period } });
  const drafts = filters
    ? await strapi.documents(FIGURE).findMany({ status: 'draft', filters, fields: ['documentId'] } as never)
    : [];
  const visible = new Set(drafts.map(({ documentId }) => documentId));
  return rows.filter(({ published, documentId }) => published || visible.has(documentId));
}
