/**
 * Reads a block that a spreadsheet put on the clipboard: tabs between cells, lines between rows; a cell with a tab,
 * a line break or a quote in it stands in quotes, its quotes doubled. A line break at the end adds no row.
 *
 * @example parseBlock('1\t2\n"a\nb"\t4\n') // [['1', '2'], ['a\nb', '4']]
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const lines = text.replace(/\r\n?/g, '\n');
  for (;;) {
    const [cell, end] = lines[at] === '"' ? readQuoted(lines, at) : readPlain(lines, at);
    rows[rows.length - 1]?.push(cell);
    if (end >= lines.length) break;
    at = end + 1;
    if (lines[end] !== '\n') continue;
    if (at >= lines.length) break;
    rows.push([]);
  }
  return rows;
}

/** The clipboard text of a block, as `parseBlock` reads it. */
export function printBlock(rows: readonly (readonly string[])[]): string {
  const print = (cell: string) => (/["\t\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  return rows.map((row) => row.map(print).join('\t')).join('\n');
}

type Read = [cell: string, end: number];

function readPlain(text: string, start: number): Read {
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return [text.slice(start, end), end];
}

/** A quote that nobody closes, or that something follows, is a quote and no quoting. */
function readQuoted(text: string, start: number): Read {
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[(at += 1)];
    else
      return at + 1 >= text.length || /[\t\n]/.test(text[at + 1] ?? '')
        ? [cell, at + 1]
        : readPlain(text, start);
  }
  return readPlain(text, start);
}
