import fc from 'fast-check';
import { expandAbbreviation, findAbbreviations } from '../../src/language';
import { ABBREVIATIONS } from '../../src/language/lexicon/abbreviations';

test.each([
  ['LĐLĐ', 'Liên đoàn Lao động', 'Federation of Labour'],
  ['CĐCS', 'công đoàn cơ sở', 'grassroots trade union'],
  ['CĐCS'.normalize('NFD'), 'công đoàn cơ sở', 'grassroots trade union'],
  ['NLĐ', 'người lao động', 'worker'],
  ['XYZ', null, null],
  ['toString', null, null],
])('%j stands for %j, in English %j', (short, vi, en) => {
  expect(expandAbbreviation(short)).toBe(vi);
  expect(expandAbbreviation(short, 'en')).toBe(en);
});

test.each<[string, ...string[]]>([
  [
    'LĐLĐ huyện và 12 CĐCS họp ở KCN Sao Mai.',
    'LĐLĐ=Liên đoàn Lao động',
    'CĐCS=công đoàn cơ sở',
    'KCN=khu công nghiệp',
  ],
  ['Quỹ Tương trợ (QTT) họp. QTT chi tiền.', 'QTT=Quỹ Tương trợ', 'QTT=Quỹ Tương trợ'],
  ['Người lao động (NLĐ) ở TP.HCM', 'NLĐ=Người lao động', 'TP.HCM=Thành phố Hồ Chí Minh'],
  [
    'Sở LĐTB&XH và CNVC-LĐ',
    'LĐTB&XH=Lao động - Thương binh và Xã hội',
    'CNVC-LĐ=công nhân, viên chức, lao động',
  ],
  ['Công ty ABC (XYZ) và Đoàn', ...[]],
  ['', ...[]],
])('findAbbreviations(%j)', (text, ...expected) => {
  expect(findAbbreviations(text).map(({ text: short, vi }) => `${short}=${vi}`)).toEqual(expected);
  expect(
    findAbbreviations(text.normalize('NFD')).map(({ text: short, vi }) => `${short}=${vi}`.normalize('NFC'))
  ).toEqual(expected);
});

test('the lexicon names nothing twice and leaves nothing out', () => {
  const shorts = ABBREVIATIONS.map(({ short }) => short);
  expect(new Set(shorts).size).toBe(shorts.length);
  for (const { short, vi, en } of ABBREVIATIONS) {
    expect([short, vi, en].every((part) => part !== '' && part === part.normalize('NFC').trim())).toBe(true);
  }
});

test('every abbreviation found is a slice of the text', () => {
  const piece = fc.constantFrom(
    'LĐLĐ',
    'ABC',
    '(',
    ')',
    ' ',
    'người',
    'lao',
    'động',
    'NLĐ',
    '.',
    '&',
    'TP',
    'HCM'
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((list) => list.join('')),
        fc.string({ unit: 'binary' })
      ),
      (text) => {
        for (const { start, end, text: short } of findAbbreviations(text))
          expect(text.slice(start, end)).toBe(short);
      }
    )
  );
});
