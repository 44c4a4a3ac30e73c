import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import type { Grid, GridCell } from '../domain/board/grid';
import { plainText } from '../domain/board/plain-text';

/**
 * Formats as workbooks keep them; Excel prints them with the separators of the reader's system, in Vietnam
 * 60.000.000.000 and 65,5%.
 */
const WHOLE = '#,##0';
const DECIMALS = '#,##0.0###';
const SHARE = '0.0%';
const DAY = 'dd/mm/yyyy';

const BORDER = { borderStyle: 'thin', borderColor: '#808080' } as const;

/**
 * Sheets as a workbook: numbers are numbers, percentages percent cells, and every text a cell of type text, which no
 * spreadsheet runs as a formula. Rows of titles and headings and the first columns stay in sight.
 */
export async function writeXlsx(grids: readonly Grid[]): Promise<Buffer> {
  return writeExcelFile(grids.map(toSheet)).toBuffer();
}

function toSheet({ name, title, heading, rows, widths, frozen }: Grid): Sheet<never> {
  const columns = heading.map((_, at) => ({ width: widths[at] ?? widths.at(-1) ?? 12 }));
  const head = heading.map((value): CellObject => ({
    ...textCell(value),
    ...BORDER,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    backgroundColor: '#E6E6E6',
  }));
  return {
    data: [
      ...title.map((value, at): CellObject[] => [
        { ...textCell(value), ...(at < 2 && { fontWeight: 'bold' }) },
      ]),
      head,
      ...rows.map((cells) =>
        cells.map((cell) => ({ ...toCell(cell), ...BORDER, alignVertical: 'top' as const }))
      ),
    ],
    sheet: name,
    columns,
    orientation: 'landscape',
    stickyRowsCount: title.length + 1,
    stickyColumnsCount: frozen,
  };
}

const textCell = (value: string): CellObject => ({ type: String, value: plainText(value), format: '@' });

function toCell(cell: GridCell): CellObject {
  if (cell === null) return { value: undefined };
  switch (cell.kind) {
    case 'text':
      return { ...textCell(cell.value), wrap: true };
    case 'number':
      return { type: Number, value: cell.value, format: Number.isInteger(cell.value) ? WHOLE : DECIMALS };
    case 'share':
      return { type: Number, value: cell.value, format: SHARE };
    case 'day':
      return { type: Date, value: new Date(`${cell.value}T00:00:00Z`), format: DAY };
  }
}
