import { errors } from '@strapi/utils';
import { parsePeriod } from '../../../../language';
import type { CellEntry, WantedCell } from '../domain/grid/grid';
import { refuseOthers } from './refuse-others';
import { readSheet, show, type SheetQuery } from './sheet-query';

/** Cells of one sheet at most: as many as a batch of figures takes. */
const MOST_CELLS = 10_000;

const FIELDS = ['subject', 'period', 'status', 'asOf', 'cells'];
const CELL_FIELDS = ['subject', 'indicator', 'entry', 'was'];
const NUMBERS = ['value', 'upper', 'target', 'numerator', 'denominator'] as const;
const QUALIFIERS = ['exact', 'nearly', 'over', 'about'];

/** A sheet that is sent to be saved. */
export interface SheetBody extends SheetQuery {
  readonly status: 'draft' | 'published';
  readonly asOf: string | null;
  readonly cells: readonly WantedCell[];
}

/**
 * Reads the body of a save. What a number may be is checked where figures are written, cell by cell.
 *
 * @throws ValidationError that names what is wrong.
 */
export function readSheetBody(input: unknown): SheetBody {
  if (!isObject(input)) throw new errors.ValidationError('Nội dung gửi lên phải là một đối tượng JSON.');
  refuseOthers(input, FIELDS);
  const { status, asOf = null, cells } = input;
  if (status !== 'draft' && status !== 'published') {
    throw new errors.ValidationError(`"status" là ${show(status)}; phải là draft hoặc published.`);
  }
  if (asOf !== null && !isDay(asOf)) {
    throw new errors.ValidationError(`"asOf" là ${show(asOf)}; phải là một ngày như 2024-12-31.`);
  }
  if (!Array.isArray(cells) || cells.length === 0 || cells.length > MOST_CELLS) {
    throw new errors.ValidationError(`"cells" phải là danh sách từ 1 đến ${MOST_CELLS} ô.`);
  }
  const wanted = cells.map(readCell);
  const keys = wanted.map(({ subject, indicator }) => `${indicator} ${subject}`);
  const first = new Map([...keys].reverse().map((key, at) => [key, keys.length - 1 - at]));
  const twice = keys.findIndex((key, at) => first.get(key) !== at);
  if (twice >= 0) throw new errors.ValidationError(`"cells.${twice}" lặp lại một ô đã có ở trên.`);
  return { ...readSheet(input), status, asOf, cells: wanted };
}

function readCell(input: unknown, at: number): WantedCell {
  const name = `cells.${at}`;
  if (!isObject(input)) throw new errors.ValidationError(`"${name}" phải là một đối tượng JSON.`);
  refuseOthers(input, CELL_FIELDS);
  const { subject, indicator, entry, was } = input;
  if (typeof subject !== 'string' || typeof indicator !== 'string' || typeof was !== 'string') {
    throw new errors.ValidationError(`"${name}" phải có "subject", "indicator" và "was", đều là chuỗi.`);
  }
  return { subject, indicator, was, entry: entry === null ? null : readEntry(entry, `${name}.entry`) };
}

function readEntry(input: unknown, name: string): CellEntry {
  if (!isObject(input)) {
    throw new errors.ValidationError(
      `"${name}" là ${show(input)}; phải là một đối tượng, hoặc null để xóa ô.`
    );
  }
  refuseOthers(input, [...NUMBERS, 'qualifier']);
  const { qualifier = 'exact' } = input;
  if (typeof qualifier !== 'string' || !QUALIFIERS.includes(qualifier)) {
    throw new errors.ValidationError(
      `"${name}.qualifier" là ${show(qualifier)}; phải là ${QUALIFIERS.join(', ')}.`
    );
  }
  const numbers = NUMBERS.map((field) => {
    const number = input[field] ?? null;
    if (number === null || typeof number === 'number') return [field, number] as const;
    throw new errors.ValidationError(`"${name}.${field}" là ${show(number)}; phải là một số, hoặc null.`);
  });
  if (numbers.every(([, number]) => number === null)) {
    throw new errors.ValidationError(`"${name}" không có số nào. Để xóa ô hãy gửi "entry": null.`);
  }
  return { ...Object.fromEntries(numbers), qualifier } as unknown as CellEntry;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && parsePeriod(value)?.kind === 'day';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
