import fc from 'fast-check';
import { parseBlock, printBlock } from '../../src/plugins/desk/admin/src/grid/model/block';

test.each<[string, string[][]]>([
  ['1', [['1']]],
  [
    '1\t2\n3\t4',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['1\n\n3\n', [['1'], [''], ['3']]],
  ['\t\n', [['', '']]],
  ['"a\nb"\t2', [['a\nb', '2']]],
  ['"nói ""không"""\t2', [['nói "không"', '2']]],
  ['12" ống\t2', [['12" ống', '2']]],
  ['"mở\t2', [['"mở', '2']]],
  ['"a"b\t2', [['"a"b', '2']]],
  ['', [['']]],
])('parseBlock(%j) is %j', (text, rows) => {
  expect(parseBlock(text)).toEqual(rows);
});

test('what is copied is what is pasted, whatever the cells hold', () => {
  const cell = fc
    .oneof(fc.string(), fc.stringMatching(/^["\t\n12 ]*$/))
    .filter((text) => !text.includes('\r'));
  const block = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
    )
    // An empty last row of one cell cannot be told from a line break at the end; spreadsheets cannot either.
    .filter((rows) => rows.length === 1 || rows.at(-1)?.join('') !== '' || rows[0]!.length > 1);
  fc.assert(
    fc.property(block, (rows) => expect(parseBlock(printBlock(rows))).toEqual(rows)),
    { numRuns: 1000 }
  );
});
