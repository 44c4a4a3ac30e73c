import { errors } from '@strapi/utils';
import type { CellFigures } from '../domain/grid/grid';

/** What is wrong with one cell of a sheet. */
export interface CellProblem {
  /** Place of the cell in the list that was sent. */
  readonly at: number;
  readonly field: string | null;
  readonly name: string;
  readonly message: string;
  /** Of a conflict: what stands there now. */
  readonly current?: CellFigures & { readonly version: string };
}

/** @throws ValidationError that lists the problems by cell; nothing for no problems. */
export function refuseCells(problems: readonly CellProblem[]): void {
  if (problems.length === 0) return;
  const cells = new Set(problems.map(({ at }) => at)).size;
  throw new errors.ValidationError(`${cells} ô có lỗi; chưa lưu ô nào.`, {
    errors: problems.map(({ at, field, name, message, current }) => ({
      path: ['cells', String(at), ...(field === null ? [] : [field])],
      message,
      name,
      ...(current && { current }),
    })),
  });
}

interface Refusal {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * Runs a write and names the cell in what it refuses. A batch says `['data', row, field]`, a document `[field]`.
 *
 * @param cellOf the place of the cell that a row of the write belongs to.
 */
export async function atCell(cellOf: (row: number) => number, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const refusals = refusalsOf(error);
    if (refusals.length === 0) throw error;
    refuseCells(
      refusals.map(({ path, message }) => {
        const [row, field] = path[0] === 'data' ? [Number(path[1]), path[2]] : [0, path[0]];
        const plain = message.replace(/^Dòng \d+: /, '');
        return { at: cellOf(row), field: field ?? null, name: 'ValidationError', message: plain };
      })
    );
  }
}

function refusalsOf(error: unknown): readonly Refusal[] {
  if (!(error instanceof errors.ValidationError)) return [];
  const { errors: list } = (error.details ?? {}) as { errors?: Refusal[] };
  return list ?? [];
}
