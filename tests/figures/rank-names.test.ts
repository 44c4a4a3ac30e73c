import { rankNames } from '../../src/plugins/desk/server/domain/rank-names';

const named = (name: string, ...aliases: string[]) => ({ name, aliases });
const ITEMS = [
  named('LĐLĐ tỉnh Đắk Lắk', 'Liên đoàn Lao động tỉnh Đắk Lắk'),
  named('Công đoàn Y tế Cao Bằng'),
  named('Cao Bằng', 'Công đoàn vùng cao'),
];

test.each([
  ['', ITEMS.map(({ name }) => name)],
  ['   ', ITEMS.map(({ name }) => name)],
  ['dak lak', ['LĐLĐ tỉnh Đắk Lắk']],
  ['ĐẮK LẮK'.normalize('NFD'), ['LĐLĐ tỉnh Đắk Lắk']],
  ['cao bang', ['Cao Bằng', 'Công đoàn Y tế Cao Bằng']],
  ['lien doan dak', ['LĐLĐ tỉnh Đắk Lắk']],
  ['vung cao', ['Cao Bằng']],
  ['tỉnh khác', []],
])('the search %j offers %j', (words, names) => {
  expect(rankNames(ITEMS, words).map(({ name }) => name)).toEqual(names);
});
