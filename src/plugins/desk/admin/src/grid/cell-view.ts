import type { GridCell, GridColumn } from '../../../server/domain/grid/grid';
import { readCell, writeCell, type CellProblem } from './model/read-cell';
import type { Refusal } from './model/grid-state';
import { savedEntry, savedText } from './model/sheet';

/** What a cell looks like. */
export type Look = 'empty' | 'verified' | 'draft' | 'computed' | 'edited' | 'cleared' | 'error' | 'conflict';

export interface CellView {
  readonly look: Look;
  readonly text: string;
  /** The target, printed behind the text. */
  readonly target: string;
  readonly problem: CellProblem | Refusal | null;
}

/** What one cell shows: what was typed, else what is saved, else what the rules make of those below. */
export function viewCell(
  column: GridColumn,
  cell: GridCell | undefined,
  edit: string | undefined,
  refusal: Refusal | undefined
): CellView {
  if (edit !== undefined) return viewEdit(column, cell, edit, refusal);
  const text = savedText(cell, column);
  if (text !== '') {
    const look = cell?.draft ? 'draft' : 'verified';
    const [shown, own] = splitTarget(text, column);
    return { look, text: shown, target: own || givenTarget(column, cell), problem: null };
  }
  const target = givenTarget(column, cell);
  if (!cell?.computed) return { look: 'empty', text: '', target, problem: null };
  const { value, upper, qualifier } = cell.computed;
  const rounded = column.unit === 'percent' ? Math.round(value * 10) / 10 : value;
  const computed = { value: rounded, upper, qualifier, target: null, numerator: null, denominator: null };
  return { look: 'computed', text: writeCell(computed, column), target, problem: null };
}

function viewEdit(
  column: GridColumn,
  cell: GridCell | undefined,
  edit: string,
  refusal: Refusal | undefined
): CellView {
  const read = readCell(edit, column, savedEntry(cell));
  const problem = refusal ?? ('problem' in read ? read.problem : null);
  if (problem !== null) {
    const look = typeof problem === 'object' && problem.kind === 'conflict' ? 'conflict' : 'error';
    return { look, text: edit, target: '', problem };
  }
  const [text, own] = splitTarget(edit, column);
  return {
    look: edit === '' ? 'cleared' : 'edited',
    text,
    target: own || givenTarget(column, cell),
    problem,
  };
}

/** '1.653/1.450' apart; of a ratio the slash belongs to the number. */
function splitTarget(text: string, { kind }: GridColumn): [string, string] {
  const slash = kind === 'ratio' && !text.includes('%') ? -1 : text.indexOf('/');
  return slash < 0 ? [text, ''] : [text.slice(0, slash), text.slice(slash)];
}

function givenTarget(column: GridColumn, cell: GridCell | undefined): string {
  if (cell?.target === null || cell?.target === undefined) return '';
  const entry = { value: cell.target, upper: null, target: null, numerator: null, denominator: null };
  return `/${writeCell({ ...entry, qualifier: 'exact' }, column)}`;
}
