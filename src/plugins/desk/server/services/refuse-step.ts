import type { Core } from '@strapi/strapi';
import { findRefused, type Refused } from '../../../figures/server/access/find-refused';
import type { Person } from '../../../figures/server/access/checker';
import { findRefusedChange } from '../access/find-refused-change';
import { mayWith } from '../access/may-with';
import type { FigureData } from '../domain/grid/figure-in';
import { entryOf } from '../domain/grid/gather-cells';
import type { CellPlan } from '../domain/grid/plan-cell';

const uid = 'api::figure.figure';
const NO_REMOVAL = 'Vai trò của bạn không xóa được số liệu đã lưu. Hãy nhờ Ban thi đua hoặc Tổng biên tập.';

/**
 * Why a role may not carry out a plan, in words for its cell: the content manager's own rules for these very figures,
 * conditions and fields included.
 *
 * @param data what the figure becomes that is made or corrected.
 * @returns null when it may.
 */
export async function refuseStep(
  strapi: Core.Strapi,
  person: Person,
  publish: boolean,
  plan: CellPlan,
  data: FigureData | null
): Promise<string | null> {
  const may = (action: 'publish' | 'delete', documentId: string) =>
    mayWith(strapi, person, action, { uid, documentId });
  switch (plan.kind) {
    case 'create':
      return data && wordsOf(findRefused(strapi, person, uid, data, { publish }));
    case 'correct': {
      const { documentId } = plan;
      const change = data && { ...entryOf(data), asOf: data.asOf };
      const refused = change && (await findRefusedChange(strapi, person, { uid, documentId }, change));
      if (refused || !publish) return wordsOf(refused);
      return (await may('publish', documentId)) ? null : wordsOf({ action: 'publish', field: null });
    }
    case 'verify':
      return (await may('publish', plan.documentId)) ? null : wordsOf({ action: 'publish', field: null });
    case 'remove':
      for (const documentId of plan.documentIds) if (!(await may('delete', documentId))) return NO_REMOVAL;
      return null;
    default:
      return null;
  }
}

const VERBS = { create: 'nhập', update: 'sửa', publish: 'kiểm chứng', read: 'xem', delete: 'xóa' } as const;

function wordsOf(refused: Refused | null): string | null {
  if (!refused) return null;
  const { action, field } = refused;
  return field === null
    ? `Vai trò của bạn không ${VERBS[action]} được số liệu này.`
    : `Vai trò của bạn không được ${VERBS[action]} "${field}" của số liệu.`;
}
