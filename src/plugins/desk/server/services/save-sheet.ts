import type { Core } from '@strapi/strapi';
import { readSubjectKey } from '../../../figures/server/domain/subject-key';
import { cellKey, entryOf, gatherCells, versionOfCell } from '../domain/grid/gather-cells';
import type { CellEntry, CellFigures, WantedCell } from '../domain/grid/grid';
import { planCell, type CellPlan, type Saving } from '../domain/grid/plan-cell';
import { getFiguresService } from '../get-figures-service';
import { lockSheets } from '../store/grid/lock-sheets';
import { readFigureRows } from '../store/grid/read-figure-rows';
import { atCell, refuseCells, type CellProblem } from './cell-problems';

const FIGURE = 'api::figure.figure';
const EMPTY: CellFigures = { verified: null, draft: null };

/** Whose hands save, and what they may do. */
export interface Hands extends Saving {
  /** Row id of the admin user. */
  readonly author: number;
  readonly mayRemove: boolean;
}

/** How many cells became what. */
export interface Saved {
  readonly created: number;
  readonly corrected: number;
  readonly verified: number;
  readonly removed: number;
}

interface Step {
  readonly at: number;
  readonly cell: WantedCell;
  readonly plan: CellPlan;
}

/** Saves cells of one period in one transaction: all of them, or none. See `planCell` for what each becomes. */
export async function saveSheet(
  strapi: Core.Strapi,
  period: string,
  cells: readonly WantedCell[],
  hands: Hands
): Promise<Saved> {
  return strapi.db.transaction(async () => {
    const subjects = [...new Set(cells.map(({ subject }) => subject))];
    await lockSheets(strapi, subjects, period);
    const written = gatherCells(await readFigureRows(strapi, subjects, period));
    const steps = cells.map((cell, at): Step => {
      const figures = written.get(cellKey(cell.subject, cell.indicator)) ?? EMPTY;
      return { at, cell, plan: planCell(figures, cell.entry, hands) };
    });
    refuseCells([...conflicts(cells, written), ...steps.flatMap((step) => refusal(step, hands))]);
    await create(strapi, period, steps, hands);
    await change(strapi, period, steps, hands);
    const count = (kind: CellPlan['kind']) => steps.filter(({ plan }) => plan.kind === kind).length;
    return {
      created: count('create'),
      corrected: count('correct'),
      verified: count('verify'),
      removed: count('remove'),
    };
  });
}

function conflicts(cells: readonly WantedCell[], written: ReadonlyMap<string, CellFigures>): CellProblem[] {
  return cells.flatMap(({ subject, indicator, was }, at) => {
    const current = written.get(cellKey(subject, indicator)) ?? EMPTY;
    const version = versionOfCell(current);
    if (version === was) return [];
    const message = 'Vừa có người khác lưu ô này. Hãy xem số của họ rồi quyết định giữ số nào.';
    return [{ at, field: null, name: 'ConflictError', message, current: { ...current, version } }];
  });
}

const REASONS: Record<Extract<CellPlan, { kind: 'refuse' }>['reason'], string> = {
  cited: 'Số liệu này được trích trong một bài viết. Hãy sửa hoặc xóa ngay trong bài đó.',
  older: 'Ô này đã có số liệu tính đến ngày muộn hơn. Hãy sửa "Tính đến ngày", hoặc để trống.',
  verified: 'Số liệu đã kiểm chứng chỉ xóa được khi lưu kiểm chứng, không phải khi lưu bản nháp.',
  moving:
    'Số liệu này đang được chuyển ô: bản nháp và bản đã kiểm chứng của nó khác kỳ, đơn vị, chỉ tiêu hoặc phạm vi. ' +
    'Hãy mở nó trong mục Số liệu, kiểm chứng hoặc bỏ bản nháp đó, rồi lưu lại ô này.',
};
const NO_RIGHT = 'Vai trò của bạn không xóa được số liệu đã lưu. Hãy nhờ Ban thi đua hoặc Tổng biên tập.';

function refusal({ at, plan }: Step, { mayRemove }: Hands): CellProblem[] {
  const problem = (message: string) => [{ at, field: null, name: 'ValidationError', message }];
  if (plan.kind === 'refuse') return problem(REASONS[plan.reason]);
  return plan.kind === 'remove' && !mayRemove ? problem(NO_RIGHT) : [];
}

/** New figures are written together, however many there are. */
async function create(
  strapi: Core.Strapi,
  period: string,
  steps: readonly Step[],
  { publish, author }: Hands
) {
  const created = steps.flatMap(({ at, cell, plan }) =>
    plan.kind === 'create' && cell.entry ? [{ at, cell, entry: cell.entry, asOf: plan.asOf }] : []
  );
  if (created.length === 0) return;
  const rows = created.map(({ cell, entry, asOf }) => figureIn(cell, period, entry, asOf));
  await atCell(
    (row) => created[row]?.at ?? 0,
    () => getFiguresService(strapi, 'batch').create(rows, publish, author)
  );
}

async function change(
  strapi: Core.Strapi,
  period: string,
  steps: readonly Step[],
  { publish, author }: Hands
) {
  const figures = strapi.documents(FIGURE);
  for (const { at, cell, plan } of steps) {
    await atCell(
      () => at,
      async () => {
        if (plan.kind === 'verify') await figures.publish({ documentId: plan.documentId });
        if (plan.kind === 'remove') {
          for (const documentId of plan.documentIds) await figures.delete({ documentId });
        }
        if (plan.kind !== 'correct' || !cell.entry) return;
        const data = { ...figureIn(cell, period, cell.entry, plan.asOf), updatedBy: author };
        const status = publish ? 'published' : 'draft';
        await figures.update({ documentId: plan.documentId, status, data } as never);
      }
    );
  }
}

/** An entry as a figure of its cell; said in full, so that a correction cannot end up in another one. */
function figureIn({ subject, indicator }: WantedCell, period: string, entry: CellEntry, asOf: string | null) {
  const { kind, documentId } = readSubjectKey(subject);
  const about = { organisation: null, cluster: null, [kind]: documentId };
  return { ...entryOf(entry), ...about, indicator, period, scope: 'total', asOf };
}
