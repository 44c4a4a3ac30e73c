import fc from 'fast-check';
import { slug } from '../../src/language';

test.each([
  ['Đoàn kết & sáng tạo – Tổng kết 2024: 13 tỉ đồng', 'doan-ket-va-sang-tao-tong-ket-2024-13-ti-dong'],
  ['Trao 1.653/1.450 suất, đạt 114%', 'trao-1-653-1-450-suat-dat-114-phan-tram'],
  ['Mái ấm 2,5 tỷ đồng', 'mai-am-2-5-ty-dong'],
  ['LĐLĐ TP.HCM_khóa X', 'ldld-tp-hcm-khoa-x'],
  ['tỉnh:Tổng kết “năm”…', 'tinh-tong-ket-nam'],
  ['Nhà rộng 45 m²', 'nha-rong-45-m2'],
  ['Hoà hòa'.normalize('NFD'), 'hoa-hoa'],
  ['Công\u00a0đoàn', 'cong-doan'],
  ['!!!', 'bai-viet'],
  ['—', 'bai-viet'],
  ['', 'bai-viet'],
])('slug(%j) is %j', (title, expected) => {
  expect(slug(title, 'bai-viet')).toBe(expected);
});

test.each(['', 'Bài viết', 'a--b', '-a', 'a-'])('a fallback that is no slug is refused: %j', (fallback) => {
  expect(() => slug('Tin', fallback)).toThrow(`got "${fallback}"`);
});

test('any text makes a slug, NFC and NFD the same one, and a slug is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (title) => {
      const made = slug(title, 'bai-viet');
      expect(made).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug(title.normalize('NFD'), 'bai-viet')).toBe(made);
      expect(slug(made, 'bai-viet')).toBe(made);
    })
  );
});
