import type { Core } from '@strapi/strapi';
import type { Person } from '../../../figures/server/access/checker';
import { figureIn, type FigureData } from '../domain/grid/figure-in';
import { cellKey, gatherCells, versionOfCell } from '../domain/grid/gather-cells';
import type { CellFigures, WantedCell } from '../domain/grid/grid';
import { planCell, type CellPlan, type Saving } from '../domain/grid/plan-cell';
import { getFiguresService } from '../get-figures-service';
import { lockSheets } from '../store/grid/lock-sheets';
import { atCell, refuseCells, type CellProblem } from './cell-problems';
import { refuseStep } from './refuse-step';
import { visibleRows } from './visible-rows';

const FIGURE = 'api::figure.figure';
const EMPTY: CellFigures = { verified: null, draft: null };

/** How a sheet is saved, and by whom: what they may do is asked for every figure. */
export interface Hands extends Saving {
  readonly person: Person;
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
  /** What a figure becomes that is made or corrected. */
  readonly data: FigureData | null;
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
    const written = gatherCells(await visibleRows(strapi, hands.person, subjects, period));
    const steps = cells.map((cell, at): Step => {
      const plan = planCell(written.get(cellKey(cell.subject, cell.indicator)) ?? EMPTY, cell.entry, hands);
      const writes = plan.kind === 'create' || plan.kind === 'correct';
      const data = writes && cell.entry ? figureIn(cell, period, cell.entry, plan.asOf) : null;
      return { at, cell, plan, data };
    });
    refuseCells([...conflicts(cells, written), ...(await refusals(strapi, steps, hands))]);
    await create(strapi, steps, hands);
    await change(strapi, steps, hands);
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

async function refusals(
  strapi: Core.Strapi,
  steps: readonly Step[],
  { person, publish }: Hands
): Promise<CellProblem[]> {
  const problems: CellProblem[] = [];
  for (const { at, plan, data } of steps) {
    const message =
      plan.kind === 'refuse' ? REASONS[plan.reason] : await refuseStep(strapi, person, publish, plan, data);
    if (message !== null) problems.push({ at, field: null, name: 'ValidationError', message });
  }
  return problems;
}

/** New figures are written together, however many there are. */
async function create(strapi: Core.Strapi, steps: readonly Step[], { publish, person }: Hands) {
  const created = steps.flatMap(({ at, plan, data }) =>
    plan.kind === 'create' && data ? [{ at, data }] : []
  );
  if (created.length === 0) return;
  await atCell(
    (row) => created[row]?.at ?? 0,
    () =>
      getFiguresService(strapi, 'batch').create(
        created.map(({ data }) => data),
        publish,
        person.id
      )
  );
}

async function change(strapi: Core.Strapi, steps: readonly Step[], { publish, person }: Hands) {
  const figures = strapi.documents(FIGURE);
  const status = publish ? 'published' : 'draft';
  for (const { at, plan, data } of steps) {
    await atCell(
      () => at,
      async () => {
        if (plan.kind === 'verify') await figures.publish({ documentId: plan.documentId });
        if (plan.kind === 'remove') {
          for (const documentId of plan.documentIds) await figures.delete({ documentId });
        }
        if (plan.kind !== 'correct') return;
        const { documentId } = plan;
        await figures.update({ documentId, status, data: { ...data, updatedBy: person.id } } as never);
      }
    );
  }
}
