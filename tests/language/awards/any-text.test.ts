import fc from 'fast-check';
import { readAwards } from '../../../src/language';

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'LĐLĐ tỉnh',
        'LĐLĐ các huyện',
        'Thủ tướng',
        'tặng',
        'được',
        'của',
        'cho',
        'và',
        ',',
        ';',
        '.',
        '\n',
        '5',
        '1.250',
      ],
      ...[
        'tập thể',
        'cá nhân',
        'Bằng khen',
        'giấy khen',
        'khen thưởng',
        'danh hiệu',
        '“',
        '”',
        'năm 2024',
        'các',
      ],
      ...[
        'Lam Hà',
        'đồng chí',
        'Nguyễn Văn Lá',
        'nhận',
        'thừa ủy quyền của',
        'đạt',
        'trong',
        'xét',
        'Cao Bằng',
        '(',
        ':',
      ]
    ),
    { maxLength: 40 }
  )
  .map((picked) => picked.join(' '));

test('no text makes it throw; every quote is a slice; counts are whole', () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), fc.boolean(), (given, decomposed) => {
      const text = decomposed ? given.normalize('NFD') : given;
      for (const award of readAwards(text)) {
        expect(award.start).toBeGreaterThanOrEqual(0);
        expect(award.end).toBeLessThanOrEqual(text.length);
        expect(award.text).toBe(text.slice(award.start, award.end));
        expect(award.text).not.toBe('');
        if (award.count !== null) expect(Number.isSafeInteger(award.count)).toBe(true);
        if (award.giver !== null) expect(text).toContain(award.giver);
      }
    }),
    { numRuns: 400 }
  );
});

test('composed and decomposed text tell the same awards', () => {
  const told = (text: string) =>
    readAwards(text).map(({ start: _start, end: _end, ...award }) => JSON.stringify(award).normalize('NFC'));
  fc.assert(
    fc.property(words, (text) => {
      expect(told(text.normalize('NFD'))).toEqual(told(text));
    }),
    { numRuns: 200 }
  );
});

test.each([
  'Ban Chấp hành ',
  'Công đoàn ',
  'các ',
  'tập thể, ',
  'cho ',
  'được ',
  'Bằng khen, ',
  'của LĐLĐ tỉnh ',
  'A và ',
])('twenty thousand times %j is read without a stack as deep', (phrase) => {
  expect(() => readAwards(`tặng Bằng khen ${phrase.repeat(20_000)} được tặng Giấy khen`)).not.toThrow();
});
