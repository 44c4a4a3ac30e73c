import type { Cell } from './rows';

/** Spreadsheets run a cell that starts like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. Texts that a spreadsheet
 * would run as a formula are made harmless with an apostrophe; numbers stay numbers.
 */
export function toCsv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows].map((cells) => cells.map(field).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
