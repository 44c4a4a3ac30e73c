import { collate } from '../../src/language';

test.each([
  ['Yên Bái, Đắk Lắk, An Giang, Ấn, Ăn', 'An Giang, Ăn, Ấn, Đắk Lắk, Yên Bái'],
  ['Cụm 10, Cụm 2', 'Cụm 2, Cụm 10'],
  ['Dinh, Đinh, Bạ, Bã, Bả, Bà, Bá, Ba', 'Ba, Bà, Bả, Bã, Bá, Bạ, Dinh, Đinh'],
])('sorts %s as a dictionary does', (names, sorted) => {
  expect(names.split(', ').sort(collate)).toEqual(sorted.split(', '));
});

test('the composed and the decomposed name are one name', () => {
  expect(collate('Đắk Lắk', 'Đắk Lắk'.normalize('NFD'))).toBe(0);
});
