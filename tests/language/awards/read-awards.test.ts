import { readAwards } from '../../../src/language';
import { expectAwards } from './expect-awards';

test.each<[string, ...string[]]>([
  // Years
  [
    'Năm 2021, LĐLĐ tỉnh tặng Bằng khen cho 6 tập thể.',
    'bang-khen: 6 collective < LĐLĐ tỉnh (province) 2021',
  ],
  [
    'LĐLĐ tỉnh tặng Bằng khen cho 6 tập thể có thành tích năm 2020.',
    'bang-khen: 6 collective < LĐLĐ tỉnh (province) 2020',
  ],
  [
    'LĐLĐ tỉnh tặng Bằng khen cho 6 tập thể giai đoạn 2021 - 2025.',
    'bang-khen: 6 collective < LĐLĐ tỉnh (province) -',
  ],

  // Spelling
  ['Lđlđ tỉnh TẶNG GIẤY KHEN cho 5 TẬP THỂ.', 'giay-khen: 5 collective < Lđlđ tỉnh (province) -'],
  [
    'Uỷ ban nhân dân tỉnh tặng Kỉ niệm chương cho 2 cá nhân.',
    'ky-niem-chuong: 2 individual < Uỷ ban nhân dân tỉnh (province) -',
  ],
])('readAwards(%j)', expectAwards);

test.each([
  'Phong trào thi đua được các cấp công đoàn hưởng ứng sôi nổi.',
  'LĐLĐ tỉnh tặng quà cho 50 đoàn viên khó khăn.',
  'Lãnh đạo tỉnh khen ngợi tinh thần của công nhân.',
  'Công tác thi đua, khen thưởng có nhiều đổi mới.',
  'Ban Thi đua - Khen thưởng báo cáo kết quả năm.',
  'Quỹ khen thưởng của công ty còn 200 triệu đồng.',
  'Hội nghị đề nghị Thủ tướng Chính phủ tặng Bằng khen cho 3 tập thể.',
  'Hồ sơ đề nghị tặng Kỷ niệm chương gửi về trước ngày 30/6.',
  'Công đoàn xét tặng Bằng Lao động sáng tạo cho 5 cá nhân vào tháng tới.',
  'Năm tới, đơn vị phấn đấu được tặng Cờ thi đua của Chính phủ.',
  'LĐLĐ tỉnh sẽ tặng Bằng khen cho 10 tập thể.',
  'Tiêu chuẩn tặng Giấy khen gồm ba điều.',
  'Đoàn tặng ngư dân 500 lá cờ Tổ quốc.',
  'Học sinh thi cờ vua, cờ tướng ở nhà văn hóa.',
  'Lễ chào cờ đầu tuần có đông đủ công nhân.',
  'Đội bóng giành 3 huy chương vàng.',
  'Bằng khen được in theo mẫu mới.',
  'Nhiều gương điển hình được biểu dương.',
  'Các tập thể, cá nhân được các cấp, ngành khen thưởng.',
  'Công đoàn phát động phong trào lao động giỏi, lao động sáng tạo.',
  'Công ty trao thưởng 20 triệu đồng cho tổ sản xuất.',
  'Giữ vững danh hiệu Anh hùng là trách nhiệm của thợ mỏ.',
  'Tiền đạo đội cơ điện giành danh hiệu Vua phá lưới.',
  'Đơn vị nợ đóng không được xét khen thưởng.',
  'Cờ thi đua: biểu tượng của vinh dự.',
  'Thi đua là yêu nước.',
  '',
])('readAwards(%j) finds none', (sentence) => {
  expect(readAwards(sentence)).toEqual([]);
});

test.each([
  [
    'LĐLĐ tỉnh tặng Cờ thi đua đơn vị dẫn đầu phong trào xanh hóa nhà xưởng năm 2023 cho LĐLĐ huyện Sao Mai.',
    'đơn vị dẫn đầu phong trào xanh hóa nhà xưởng năm 2023',
  ],
  [
    'LĐLĐ tỉnh tặng Bằng khen cho 5 tập thể có thành tích trong hội thi thợ giỏi.',
    'có thành tích trong hội thi thợ giỏi',
  ],
  ['LĐLĐ tỉnh tặng Bằng khen của mình cho 5 tập thể vì đã cứu người bị nạn.', 'vì đã cứu người bị nạn'],
  [
    '3 cá nhân tiêu biểu trong hội thi thợ giỏi được LĐLĐ tỉnh tặng Bằng khen.',
    'tiêu biểu trong hội thi thợ giỏi',
  ],
  ['20 tập thể được tặng Cờ thi đua của LĐLĐ tỉnh.', null],
  ['60 tập thể nhận Bằng khen của LĐLĐ tỉnh theo Quyết định số 8/QĐ.', null],
  ['Anh Lê Văn Hòa, người được tặng Bằng Lao động sáng tạo, kể rằng nghề chọn mình.', null],
])('the theme of %j is %j', (sentence, theme) => {
  expect(readAwards(sentence)[0]?.theme).toBe(theme);
});

test('the year of the context holds where the sentence names none', () => {
  const years = readAwards('LĐLĐ tỉnh tặng Bằng khen cho 1 tập thể.', { year: 2024 }).map(
    (award) => award.year
  );
  expect(years).toEqual([2024]);
});

test('the quote runs from the giver to the reason', () => {
  const text =
    'Dịp này, LĐLĐ tỉnh đã tặng Bằng khen cho 5 tập thể có thành tích trong hội thi. Hội nghị bế mạc.';
  expect(readAwards(text)[0]?.text).toBe(
    'LĐLĐ tỉnh đã tặng Bằng khen cho 5 tập thể có thành tích trong hội thi'
  );
});

test('recipients that are counted and then named have both', () => {
  const [award] = readAwards(
    'Có 2 đơn vị được tặng Cờ thi đua gồm: LĐLĐ huyện Sao Mai và LĐLĐ huyện Bến Sậy.'
  );
  expect(award).toMatchObject({ count: 2, named: ['LĐLĐ huyện Sao Mai', 'LĐLĐ huyện Bến Sậy'] });
});
