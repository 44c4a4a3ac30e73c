import { parseNumberWords } from '../../src/language';

test.each([
  ['không', 0],
  ['năm', 5],
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['hai mươi mốt', 21],
  ['hai mươi tư', 24],
  ['hai mươi lăm', 25],
  ['ba chục', 30],
  ['chín mươi chín', 99],
  ['một trăm linh năm', 105],
  ['một trăm lẻ hai', 102],
  ['hai trăm mười lăm', 215],
  ['năm trăm năm mươi lăm', 555],
  ['một nghìn', 1000],
  ['một nghìn không trăm linh năm', 1005],
  ['ba vạn', 30_000],
  ['ba vạn rưỡi', 35_000],
  ['hai triệu năm trăm nghìn', 2_500_000],
  ['hai triệu rưỡi', 2_500_000],
  ['một tỉ hai trăm triệu', 1_200_000_000],
  ['Một Tỷ'.normalize('NFD'), 1_000_000_000],
  ['', null],
  ['đoàn viên', null],
  ['năm 2024', null],
  ['hai mươi lăm căn nhà', null],
  ['hai tram', null], // without diacritics it could be anything
  ['mười '.repeat(1000), null],
])('parseNumberWords(%j) is %j', (text, value) => {
  expect(parseNumberWords(text)).toBe(value);
});
