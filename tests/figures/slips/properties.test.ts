import fc from 'fast-check';
import { formatNumber } from '../../../src/language';
import { findSlips } from '../../../src/plugins/desk/server/domain/slips/find-slips';
import { tellPost } from './told-post';

const slipsOf = (body: string) => findSlips(tellPost({ body, publishedOn: '2025-01-10' }));
const print = (value: number) => formatNumber(value, 'vi');
const count = fc.integer({ min: 2, max: 99_999 });

test('parts that make the whole are never a slip, and parts that do not, always', () => {
  fc.assert(
    fc.property(
      fc.array(count, { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      (parts, off) => {
        const sum = parts.reduce((total, each) => total + each, 0);
        const list = parts.map((each, at) => `${print(each)} CĐCS khối ${'ABCD'[at]}`).join(', ');
        const text = (whole: number) => `Toàn tỉnh có ${print(whole)} CĐCS, bao gồm ${list}.`;
        expect(slipsOf(text(sum))).toEqual([]);
        expect(slipsOf(text(sum + off)).map(({ kind }) => kind)).toEqual(['breakdown']);
      }
    ),
    { numRuns: 300 }
  );
});

const fraction = fc.tuple(count, count).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const decimals = fc.integer({ min: 0, max: 2 });

test('a percentage rounded or cut is never a slip, and one that is neither, always', () => {
  fc.assert(
    fc.property(fraction, decimals, fc.constantFrom(Math.round, Math.floor), ([part, whole], places, cut) => {
      const exact = (100 * part) / whole;
      const printed = cut(exact * 10 ** places) / 10 ** places;
      const text = (percent: number) =>
        `Có ${print(part)}/${print(whole)} công nhân tham gia bỏ phiếu, chiếm ${print(percent)}%.`;
      expect(slipsOf(text(printed))).toEqual([]);
      const wrong = Math.floor(exact) + 2;
      expect(slipsOf(text(wrong)).map(({ kind }) => kind)).toEqual(['ratio']);
    }),
    { numRuns: 300 }
  );
});

test('an attainment rounded or cut is never a slip, as a whole or as an excess', () => {
  fc.assert(
    fc.property(fraction, fc.constantFrom(Math.round, Math.floor), ([target, result], cut) => {
      fc.pre(result > target);
      const percent = cut((100 * result) / target);
      const text = `Kết nạp ${print(result)}/${print(target)} đoàn viên`;
      expect(slipsOf(`${text}, đạt ${print(percent)}% chỉ tiêu.`)).toEqual([]);
      expect(slipsOf(`${text}, vượt ${print(percent - 100)}% chỉ tiêu.`)).toEqual([]);
    }),
    { numRuns: 300 }
  );
});

test('nothing throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const body = pieces.join(' ');
      const input = tellPost({ title: body, body, captions: [body] });
      for (const slip of findSlips(input)) expect(slip.passages.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 }
  );
});

const PIECES = [
  ...['gần', 'trên', '2,5 tỉ đồng', '300 triệu đồng', '1.653/1.450 đoàn viên', '0/0 người', 'đạt', '114%'],
  ...['vượt 31% chỉ tiêu', '(4.000 sáng kiến)', 'trong đó', 'bao gồm', '937 CĐCS', '5.491', ';', '.', '\n'],
  ...['tặng Bằng khen cho 3 tập thể', 'tặng Giấy khen cho 5 tập thể', '50 suất quà', 'trị giá', 'chăm lo'],
  ...['mỗi suất quà trị giá 500.000 đồng', 'từ 2 đến 3 tỉ đồng', 'năm 2024', 'LĐLĐ tỉnh Đông Phong'],
];
