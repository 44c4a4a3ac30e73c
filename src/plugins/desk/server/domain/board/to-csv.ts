import { defuse } from './defuse';
import type { Grid, GridCell } from './grid';
import { plainText } from './plain-text';

/**
 * A table as CSV for the Excel of a Vietnamese office: `;` between fields and a comma before decimals, as Windows set
 * to Vietnamese expects (the comma could not do both), digits not grouped, a byte order mark so that it is read as
 * UTF-8, CRLF, quotes doubled (RFC 4180). There is no `sep=` line: with one, Excel no longer minds the byte order
 * mark. Title lines are left out, so that the first line is the heading. Shares keep their number: 1,2 is 120 %.
 */
export function toCsv({ heading, rows }: Grid): string {
  const lines = [heading.map((value): GridCell => ({ kind: 'text', value })), ...rows];
  return `\ufeff${lines.map((cells) => `${cells.map(field).join(';')}\r\n`).join('')}`;
}

function field(cell: GridCell): string {
  if (cell === null) return '';
  if (cell.kind === 'number' || cell.kind === 'share') return decimals(cell.value);
  if (cell.kind === 'day') return cell.value;
  const safe = defuse(plainText(cell.value));
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Never in powers of ten, which would be read as text: 0.0000001 is 0,0000001. */
function decimals(value: number): string {
  const digits = String(value);
  return (digits.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : digits).replace('.', ',');
}
