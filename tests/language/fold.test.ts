import { fold } from '../../src/language';

test.each([
  ['Công đoàn Đắk Lắk', 'cong doan dak lak'],
  ['hoà hòa'.normalize('NFD'), 'hoa hoa'],
  ['ỸỶỴ ỹỷỵ', 'yyy yyy'],
  ['', ''],
])('fold(%j) is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
