import type { Cell } from '../../domain/cell';
import { checkCell } from '../../domain/contradiction';
import type { IndicatorKind, SubjectKey } from '../../domain/facts';
import type { Connection } from '../connection';
import { insertRows } from '../insert-rows';
import { TABLES } from './tables';

/** Names one cell. */
export interface CellKey {
  readonly subject: SubjectKey;
  readonly indicator: string;
  readonly period: string;
}

export interface CellRow {
  readonly subject_key: string;
  readonly indicator_key: string;
  readonly period: string;
  readonly body: string;
  /** 1 when what is reported and what is computed contradict each other: kept apart, so that editors find them. */
  readonly contradiction: number;
}

/** Missing members, and earlier figures, named in a stored cell: its size does not grow with what it is made of. */
const NAMED = 100;

/** The row that stores a cell; null for a cell with nothing in it, which is not stored. */
export function cellRow(
  { subject, indicator, period }: CellKey,
  cell: Cell,
  kind: IndicatorKind
): CellRow | null {
  if (!cell.reported && !cell.computed) return null;
  const { coverage } = cell;
  const shortened = coverage && { ...coverage, missing: coverage.missing.slice(0, NAMED) };
  const revisions = cell.revisions.slice(0, NAMED);
  const body = JSON.stringify({ ...cell, revisions, coverage: shortened });
  const contradiction = checkCell(cell, kind)?.contradiction ? 1 : 0;
  return { subject_key: subject, indicator_key: indicator, period, body, contradiction };
}

export function parseCell({ body }: Pick<CellRow, 'body'>): Cell {
  return JSON.parse(body) as Cell;
}

/** Which cell a row stores. */
export function keyOfRow(row: Pick<CellRow, 'subject_key' | 'indicator_key' | 'period'>): CellKey {
  return { subject: row.subject_key, indicator: row.indicator_key, period: row.period };
}

/** Stored cells by their `cellId`. */
export function cellsById(rows: readonly CellRow[]): Map<string, Cell> {
  return new Map(rows.map((row) => [cellId(keyOfRow(row)), parseCell(row)]));
}

export function cellId({ subject, indicator, period }: CellKey): string {
  return `${indicator} ${period} ${subject}`;
}

/** Stores cells over what was there. */
export async function writeCells(connection: Connection, rows: readonly CellRow[]) {
  await insertRows(connection, TABLES.cells, rows.map(plain), {
    over: ['subject_key', 'period', 'indicator_key'],
  });
}

const plain = ({ subject_key, period, indicator_key, body, contradiction }: CellRow) => ({
  subject_key,
  period,
  indicator_key,
  body,
  contradiction,
});

export async function removeCell(connection: Connection, { subject, indicator, period }: CellKey) {
  await connection(TABLES.cells).where({ subject_key: subject, indicator_key: indicator, period }).delete();
}
