import fc from 'fast-check';
import { composeText } from '../../src/language/compose';

test.each([
  ['Công đoàn'.normalize('NFD'), 'Công đoàn'],
  ['đồng\u00a0chí', 'đồng chí'],
  ['một\r\nhai\rba', 'một \nhai\nba'],
])('composeText(%j) reads %j', (given, text) => {
  expect(composeText(given).text).toBe(text);
});

test('a stretch of the composed text leads back to the same words', () => {
  const words = fc.array(fc.constantFrom('đoàn', 'viên', 'tỷ', '13', '“”', '😀', ' ', '\n'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.nat(40), fc.nat(40), (list, a, b) => {
      const given = list.join(' ').normalize('NFD');
      const { text, source } = composeText(given);
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      const span = source(start, end);
      expect(given.slice(span.start, span.end)).toBe(span.text);
      expect(span.text.normalize('NFC')).toBe(text.slice(start, end));
    })
  );
});

test('offsets never leave the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const { text, source } = composeText(given);
      expect(source(0, text.length)).toEqual({ text: given, start: 0, end: given.length });
    })
  );
});
