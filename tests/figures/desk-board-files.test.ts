import fc from 'fast-check';
import { amountCell } from '../../src/plugins/desk/server/domain/board/amount-cell';
import { defuse } from '../../src/plugins/desk/server/domain/board/defuse';
import { contentDisposition, fileNames } from '../../src/plugins/desk/server/domain/board/file-names';
import type { Grid, GridCell } from '../../src/plugins/desk/server/domain/board/grid';
import { plainText } from '../../src/plugins/desk/server/domain/board/plain-text';
import { toCsv } from '../../src/plugins/desk/server/domain/board/to-csv';

const gridOf = (...rows: GridCell[][]): Grid => ({
  name: 'Bảng',
  title: ['không in ra'],
  heading: ['Đơn vị', 'Giá trị'],
  rows,
  widths: [10],
  frozen: 1,
});

test.each([
  ['=1+1', "'=1+1"],
  ['+84 912', "'+84 912"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\nviết', "'\nviết"],
  ['  =1', "'  =1"],
  ['＝1+1', "'＝1+1"],
  ['Tỉnh A = B', 'Tỉnh A = B'],
  ['a-b', 'a-b'],
  ['', ''],
])('defuse(%j) is %j', (text, expected) => {
  expect(defuse(text)).toBe(expected);
});

test('no field of a CSV file begins like a formula, whatever names say', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ';', '\n', "'", 'ạ', '1');
  const word = fc.string({
    unit: fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 1 })),
    maxLength: 12,
  });
  fc.assert(
    fc.property(word, word, (first, second) => {
      const csv = toCsv(
        gridOf([
          { kind: 'text', value: first },
          { kind: 'text', value: second },
        ])
      );
      const fields = readCsv(csv);
      expect(fields[1]).toHaveLength(2);
      for (const field of fields[1] ?? []) expect(field).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
      // Nothing but the apostrophe was added.
      expect(fields[1]?.[0]?.replace(/^'/, '')).toBe(plainText(first).replace(/^'/, ''));
    })
  );
});

test('CSV: numbers are numbers with a decimal comma, nothing is nothing, quotes are doubled', () => {
  expect(
    toCsv(
      gridOf(
        [
          { kind: 'text', value: 'Tỉnh "A"; B' },
          { kind: 'number', value: 9_007_199_254_740_991 },
        ],
        [
          { kind: 'text', value: 'b' },
          { kind: 'number', value: -0.0001 },
        ],
        [
          { kind: 'day', value: '2024-12-21' },
          { kind: 'share', value: 0.000000065 },
        ],
        [null, { kind: 'number', value: 0 }]
      )
    )
  ).toBe(
    '\ufeffĐơn vị;Giá trị\r\n"Tỉnh ""A""; B";9007199254740991\r\nb;-0,0001\r\n2024-12-21;0,000000065\r\n;0\r\n'
  );
});

test('a percentage is the share that it is, by its digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 10_000_000 }), (tenThousandths) => {
      const value = tenThousandths / 10_000;
      const cell = amountCell(value, 'percent');
      expect(cell).toEqual({ kind: 'share', value: Number((value / 100).toFixed(6)) });
    })
  );
  expect(amountCell(60_000_000_000, 'vnd')).toEqual({ kind: 'number', value: 60_000_000_000 });
  expect(amountCell(null, 'percent')).toBeNull();
});

test('a text holds nothing that a workbook cannot', () => {
  expect(plainText('a\u0000b\u000bc\ud800d\uffff')).toBe('a b c d ');
  expect(plainText('Hòa'.normalize('NFD'))).toBe('Hòa');
  expect(plainText('😀')).toBe('😀');
  expect(plainText('x'.repeat(40_000))).toHaveLength(32_767);
});

test.each([
  [
    'Cụm thi đua số 5',
    'bang-tong-hop-cum-thi-dua-so-5-nam-2024.xlsx',
    'Bảng tổng hợp Cụm thi đua số 5 – Năm 2024.xlsx',
  ],
  ['A/B "C"\r\nX: y', 'bang-tong-hop-a-b-c-x-y-nam-2024.xlsx', 'Bảng tổng hợp A-B -C-X- y – Năm 2024.xlsx'],
])('the board of %j is saved as %s', (name, ascii, vietnamese) => {
  const report = { subject: { name }, period: { label: 'Năm 2024' } } as Parameters<typeof fileNames>[0];
  const names = fileNames(report, 'xlsx');
  expect(names).toEqual({ ascii, vietnamese });
  const header = contentDisposition(names);
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  expect(decodeURIComponent(header.split("filename*=UTF-8''")[1] ?? '')).toBe(vietnamese);
});

/** A reader of RFC 4180 with `;`, written for this test alone. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 1; at < csv.length; at += 1) {
    const sign = csv[at];
    if (quoted && sign === '"' && csv[at + 1] === '"') [field, at] = [`${field}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ';' || (sign === '\r' && csv[at + 1] === '\n'))) {
      rows.at(-1)?.push(field);
      field = '';
      if (sign === '\r') [rows[rows.length], at] = [[], at + 1];
    } else field += sign;
  }
  return rows;
}
