import fc from 'fast-check';
import { placeTone, toneKey } from '../../src/language';

test.each([
  ['hoà', 'hòa'],
  ['toạ đàm', 'tọa đàm'],
  ['thoả ước', 'thỏa ước'],
  ['Uỷ ban', 'Ủy ban'],
  ['THUỶ SẢN', 'THỦY SẢN'],
  ['khoẻ', 'khỏe'],
  ['hoà'.normalize('NFD'), 'hòa'],
])('placeTone(%j) is %j', (text, expected) => {
  expect(placeTone(text)).toBe(expected);
});

test.each(['quý', 'quỹ', 'hoàn', 'toàn', 'Khuya', 'huyền', 'thuý'.slice(0, 3), 'đoàn', 'Quỳnh', 'loại'])(
  'placeTone leaves %j alone',
  (text) => {
    expect(placeTone(text)).toBe(text);
  }
);

test.each([
  ['tỷ', 'tỉ'],
  ['Kỷ niệm', 'kỉ niệm'],
  ['quý', 'quí'],
  ['công\u00a0ty', 'công ti'],
  ['HOÀ', 'hòa'],
])('toneKey takes %j and %j for one word', (a, b) => {
  expect(toneKey(a)).toBe(toneKey(b));
});

test.each([
  ['tỉ', 'tí'],
  ['tay', 'tai'],
  ['thuý', 'thui'],
  ['vy', 'vi'],
  ['tỷ', 'tỉnh'],
  ['tuy', 'tui'],
])('toneKey keeps %j and %j apart', (a, b) => {
  expect(toneKey(a)).not.toBe(toneKey(b));
});

test('keys are stable, and keep the length of composed lower-case text', () => {
  const word = fc.stringMatching(/^[a-zàáảãạòóỏõọèéẻẽẹỳýỷỹỵùúủũụđêô \u00a0]*$/);
  fc.assert(
    fc.property(word, (text) => {
      const key = toneKey(text);
      expect(key).toHaveLength(text.length);
      expect(toneKey(key)).toBe(key);
      expect(toneKey(text.normalize('NFD'))).toBe(key);
    })
  );
});
