import type { CellEntry } from '../../../../server/domain/grid/grid';
import type { GridColumn } from '../../../../server/domain/grid/grid';
import type { Entry, EntryProblem } from '../../../../../../language';
import { formatEntry } from '../../../../../../language/entry/format-entry';
import { parseEntry } from '../../../../../../language/entry/parse-entry';

/** Why a text cannot stand in a cell: what the language says of it, or what the indicator does not allow. */
export type CellProblem = EntryProblem | 'share' | 'negative';

/** What a text says in a cell: an entry, null to clear it, or why it is neither. */
export type ReadCell = { readonly entry: CellEntry | null } | { readonly problem: CellProblem };

type Measure = Pick<GridColumn, 'unit' | 'kind'>;

const EMPTY: CellEntry = {
  value: null,
  upper: null,
  qualifier: 'exact',
  target: null,
  numerator: null,
  denominator: null,
};

/**
 * Reads the text of a cell. 'a/b' is part and whole for a ratio, value and target for anything else. What a text does
 * not mention – the target of '1.653', the value of '/1.450' – stays as it is; '1.653/' drops the target.
 *
 * @param saved what the cell says at present; null when it is empty.
 */
export function readCell(text: string, { unit, kind }: Measure, saved: CellEntry | null): ReadCell {
  if (text.trim() === '') return { entry: null };
  const read = parseEntry(text, unit);
  if ('problem' in read) return read;
  const { amount, second, percent } = read.entry;
  const base = saved ?? EMPTY;
  if (kind === 'ratio' && typeof second === 'number' && !percent) {
    if (!amount || amount.upper !== null || amount.value < 0 || second === 0) return { problem: 'share' };
    const share = { numerator: amount.value, denominator: second };
    return { entry: { ...EMPTY, ...share, qualifier: amount.qualifier, target: base.target } };
  }
  const target = second === undefined ? base.target : second;
  if (!amount) return { entry: { ...base, target } };
  if (amount.value < 0 && unit !== 'percent') return { problem: 'negative' };
  return { entry: { ...EMPTY, ...amount, target } };
}

/** The text of an entry, as somebody would type it; '' for an empty cell. */
export function writeCell(entry: CellEntry | null, { unit, kind }: Measure, full = false): string {
  return entry ? formatEntry(typedOf(entry, kind), unit, { full }) : '';
}

/**
 * The text that a cell keeps of what was typed: as the house writes it, so that what is equal looks equal; what
 * cannot be read stays as typed.
 */
export function tidyCell(text: string, measure: Measure, saved: CellEntry | null): string {
  const read = readCell(text, measure, saved);
  return 'problem' in read ? text : writeCell(read.entry, measure);
}

function typedOf(entry: CellEntry, kind: GridColumn['kind']): Entry {
  const { value, upper, qualifier, target, numerator, denominator } = entry;
  if (kind === 'ratio' && numerator !== null && denominator !== null) {
    return { amount: { value: numerator, upper: null, qualifier }, second: denominator, percent: false };
  }
  const amount = value === null ? null : { value, upper, qualifier };
  const percent = kind === 'ratio' && target !== null;
  return { amount, second: target ?? undefined, percent };
}
