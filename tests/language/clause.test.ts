import fc from 'fast-check';
import { bracketPairs, splitClauses, standsAlone } from '../../src/language';

const clauses = (sentence: string) =>
  splitClauses(sentence).map(({ start, end, mark }) => [sentence.slice(start, end), mark]);

test.each([
  [
    'Năm 2024, cụm trao 5 nhà',
    [
      ['Năm 2024', ','],
      ['cụm trao 5 nhà', ''],
    ],
  ],
  [
    'trao 2,5 tỉ, 1.653 suất; xong',
    [
      ['trao 2,5 tỉ', ','],
      ['1.653 suất', ';'],
      ['xong', ''],
    ],
  ],
  [
    'Cụm 5 – dẫn đầu - cả tỉnh',
    [
      ['Cụm 5', '–'],
      ['dẫn đầu', '–'],
      ['cả tỉnh', ''],
    ],
  ],
  ['Sóc Trăng-Cà Mau', [['Sóc Trăng-Cà Mau', '']]],
  [
    'Cụm 5 (Huế, Vinh) họp, xong',
    [
      ['Cụm 5 (Huế, Vinh) họp', ','],
      ['xong', ''],
    ],
  ],
  [
    'lúc 8:30: họp',
    [
      ['lúc 8:30', ':'],
      ['họp', ''],
    ],
  ],
  ['', [['', '']]],
])('splitClauses(%j)', (sentence, expected) => {
  expect(clauses(sentence)).toEqual(expected);
});

test.each([
  ['cụm đã trao 5 căn nhà', true],
  ['Trong năm 2024', false],
  ['năm 2024 cụm trao nhà', false],
  ['dẫn đầu', false],
  ['according to the report', false],
  ['the cluster gave houses', true],
])('standsAlone(%j) is %j', (clause, expected) => {
  expect(standsAlone(clause)).toBe(expected);
});

test('brackets are paired from the inside out, and those without a partner are in no pair', () => {
  expect(bracketPairs(') (a [b] (')).toEqual([{ open: 5, close: 7 }]);
  expect(bracketPairs('(a [b])')).toEqual([
    { open: 0, close: 6 },
    { open: 3, close: 5 },
  ]);
});

test('clauses and marks together are the sentence, and none overlaps', () => {
  const piece = fc.constantFrom(', ', '; ', ': ', ' – ', ',', '(', ')', 'cụm', ' ', '5', '-');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
      (sentence) => {
        const found = splitClauses(sentence);
        let at = 0;
        for (const { start, end, mark } of found) {
          expect(sentence.slice(at, start).trim().length).toBeLessThanOrEqual(1);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(mark === '').toBe(end === sentence.length && start === found.at(-1)?.start);
          at = end;
        }
        expect(at).toBe(sentence.length);
      }
    )
  );
});
