import { readAwards, type Award } from '../../../src/language';

/** 'bang-khen: 74 collective < Tổng LĐLĐ Việt Nam (confederation) 2024', with '-' for what is not told. */
const brief = ({ form, recipients, count, named, giver, giverLevel, year }: Award) =>
  `${form}: ${named.join(' + ') || (count ?? '-')} ${recipients ?? '-'} < ${giver ? `${giver} (${giverLevel})` : '-'} ${year ?? '-'}`;

test.each<[string, ...string[]]>([
  // Active
  [
    'LĐLĐ huyện Sao Mai tặng Giấy khen cho 5 tập thể.',
    'giay-khen: 5 collective < LĐLĐ huyện Sao Mai (district) -',
  ],
  [
    'Dịp này, Ban Chấp hành Công đoàn Các KCN tỉnh đã trao Giấy khen cho 4 tập thể và 11 cá nhân.',
    'giay-khen: 4 collective < Ban Chấp hành Công đoàn Các KCN tỉnh (district) -',
    'giay-khen: 11 individual < Ban Chấp hành Công đoàn Các KCN tỉnh (district) -',
  ],
  [
    'Tổng LĐLĐ Việt Nam tặng Cờ thi đua cho LĐLĐ tỉnh Lam Hà và LĐLĐ tỉnh Yên Thủy.',
    'co-thi-dua: LĐLĐ tỉnh Lam Hà + LĐLĐ tỉnh Yên Thủy collective < Tổng LĐLĐ Việt Nam (confederation) -',
  ],
  [
    'Tổng LĐLĐ Việt Nam tặng Bằng khen cho LĐLĐ tỉnh Lam Hà và Yên Thủy.',
    'bang-khen: LĐLĐ tỉnh Lam Hà + LĐLĐ tỉnh Yên Thủy collective < Tổng LĐLĐ Việt Nam (confederation) -',
  ],
  [
    'Tổng Liên đoàn Lao động Việt Nam trao tặng Bằng khen cho LĐLĐ các tỉnh: Lam Hà, Yên Thủy, Bắc Sa.',
    'bang-khen: LĐLĐ tỉnh Lam Hà + LĐLĐ tỉnh Yên Thủy + LĐLĐ tỉnh Bắc Sa collective < Tổng Liên đoàn Lao động Việt Nam (confederation) -',
  ],
  [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 3 doanh nghiệp.',
    'bang-khen: 3 collective < Chủ tịch UBND tỉnh (province) -',
  ],
  [
    'Lãnh đạo huyện trao Bằng khen của Thủ tướng Chính phủ cho ông Trần Văn Lá.',
    'bang-khen: Trần Văn Lá individual < Thủ tướng Chính phủ (government) -',
  ],
  [
    'Thừa ủy quyền của Chủ tịch nước, lãnh đạo tỉnh trao Huân chương Lao động hạng Nhì cho Công ty Gốm Hoa Sen.',
    'huan-chuong: Công ty Gốm Hoa Sen collective < Chủ tịch nước (state) -',
  ],
  [
    'Thừa ủy quyền của Thủ tướng Chính phủ, Chủ tịch UBND tỉnh trao Bằng khen cho 2 tập thể.',
    'bang-khen: 2 collective < Thủ tướng Chính phủ (government) -',
  ],
  [
    'LĐLĐ thành phố Cần Thơ tặng Bằng khen cho 7 cá nhân.',
    'bang-khen: 7 individual < LĐLĐ thành phố Cần Thơ (province) -',
  ],
  [
    'LĐLĐ thành phố Sông Mây tặng Giấy khen cho 7 cá nhân.',
    'giay-khen: 7 individual < LĐLĐ thành phố Sông Mây (district) -',
  ],
  [
    'Công đoàn ngành Giáo dục trao tặng Kỷ niệm chương cho 30 nhà giáo.',
    'ky-niem-chuong: 30 individual < Công đoàn ngành Giáo dục (sector) -',
  ],
  [
    'Công đoàn cơ sở Công ty May Bình Yên thưởng Giấy khen cho 12 công nhân.',
    'giay-khen: 12 individual < Công đoàn cơ sở Công ty May Bình Yên (grassroots) -',
  ],
  ['Hội nghị đã trao 12 Bằng khen cho các tập thể, cá nhân xuất sắc.', 'bang-khen: 12 mixed < - -'],
  ['Ban tổ chức trao cho 6 đơn vị Cờ thi đua.', 'co-thi-dua: 6 collective < - -'],
  [
    'LĐLĐ tỉnh khen thưởng 10 tập thể, 24 cá nhân.',
    'khen-thuong: 10 collective < LĐLĐ tỉnh (province) -',
    'khen-thuong: 24 individual < LĐLĐ tỉnh (province) -',
  ],
  [
    'LĐLĐ huyện tặng Giấy khen cho hai tập thể và mười lăm cá nhân.',
    'giay-khen: 2 collective < LĐLĐ huyện (district) -',
    'giay-khen: 15 individual < LĐLĐ huyện (district) -',
  ],
  [
    'Nhân dịp này, Bộ Nội vụ tặng Bằng khen cho 1 tập thể.',
    'bang-khen: 1 collective < Bộ Nội vụ (ministry) -',
  ],
  ['Sở Y tế tặng Giấy khen cho 1.250 cán bộ.', 'giay-khen: 1250 individual < Sở Y tế (province) -'],
  [
    'LĐLĐ tỉnh tặng Bằng khen cho đồng chí Lê Thị Mận, Chủ tịch LĐLĐ huyện Sao Mai.',
    'bang-khen: Lê Thị Mận individual < LĐLĐ tỉnh (province) -',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các đồng chí Lê Thị Mận, Phan Bá Kiên và Tô Hữu Nghĩa.',
    'bang-khen: Lê Thị Mận + Phan Bá Kiên + Tô Hữu Nghĩa individual < UBND tỉnh (province) -',
  ],
  [
    'Công đoàn Viên chức tỉnh tặng Giấy khen cho các tập thể tiêu biểu.',
    'giay-khen: - collective < Công đoàn Viên chức tỉnh (province) -',
  ],
  [
    'Ban Tổ chức tặng kỷ niệm chương cho 40 gia đình.',
    'ky-niem-chuong: 40 household < Ban Tổ chức (other) -',
  ],

  // Passive and receiving
  ['20 tập thể được tặng Cờ thi đua của LĐLĐ tỉnh.', 'co-thi-dua: 20 collective < LĐLĐ tỉnh (province) -'],
  ['2 cá nhân được Thủ tướng tặng bằng khen.', 'bang-khen: 2 individual < Thủ tướng (government) -'],
  [
    'LĐLĐ huyện Sao Mai được LĐLĐ tỉnh tặng cờ đơn vị dẫn đầu.',
    'co-thi-dua: LĐLĐ huyện Sao Mai collective < LĐLĐ tỉnh (province) -',
  ],
  [
    'Có 8 đơn vị vinh dự đón nhận Cờ thi đua của Chính phủ.',
    'co-thi-dua: 8 collective < Chính phủ (government) -',
  ],
  [
    'Đã có 3 công nhân nhận Bằng Lao động sáng tạo của Tổng LĐLĐ Việt Nam.',
    'bang-lao-dong-sang-tao: 3 individual < Tổng LĐLĐ Việt Nam (confederation) -',
  ],
  ['Nhiều tập thể, cá nhân được LĐLĐ tỉnh tặng Bằng khen.', 'bang-khen: - mixed < LĐLĐ tỉnh (province) -'],
  [
    'Hàng trăm tập thể và cá nhân được LĐLĐ tỉnh, UBND huyện khen thưởng.',
    'khen-thuong: - mixed < LĐLĐ tỉnh (province) -',
  ],
  ['Năm 2022, 4 đồng chí được truy tặng Huân chương Lao động.', 'huan-chuong: 4 individual < - 2022'],
  ['Có 15 cá nhân đạt danh hiệu “Chiến sĩ thi đua cơ sở”.', 'danh-hieu: 15 individual < - -'],
  ['6 tập thể được công nhận danh hiệu Tập thể Lao động xuất sắc.', 'danh-hieu: 6 collective < - -'],
  [
    '9 đoàn viên ưu tú, tiêu biểu trong lao động sáng tạo được UBND tỉnh tặng Bằng khen.',
    'bang-khen: 9 individual < UBND tỉnh (province) -',
  ],
  [
    'Chị Hoàng Thị Sim được nhận Giải thưởng của Tổng Liên đoàn.',
    'giai-thuong: Hoàng Thị Sim individual < Tổng Liên đoàn (confederation) -',
  ],

  // Lists
  [
    'Trong năm 2023, toàn ngành có 5 tập thể được tặng Cờ thi đua của Tổng LĐLĐ Việt Nam, 21 Bằng khen tập thể, 33 Bằng khen cá nhân.',
    'co-thi-dua: 5 collective < Tổng LĐLĐ Việt Nam (confederation) 2023',
    'bang-khen: 21 collective < Tổng LĐLĐ Việt Nam (confederation) 2023',
    'bang-khen: 33 individual < Tổng LĐLĐ Việt Nam (confederation) 2023',
  ],
  [
    'LĐLĐ tỉnh tặng Cờ thi đua cho 2 đơn vị; tặng Bằng khen cho 10 tập thể, 14 cá nhân.',
    'co-thi-dua: 2 collective < LĐLĐ tỉnh (province) -',
    'bang-khen: 10 collective < LĐLĐ tỉnh (province) -',
    'bang-khen: 14 individual < LĐLĐ tỉnh (province) -',
  ],
  [
    'LĐLĐ tỉnh tặng Cờ thi đua cho LĐLĐ huyện Sao Mai và 2 cá nhân được Thủ tướng Chính phủ tặng Bằng khen.',
    'co-thi-dua: LĐLĐ huyện Sao Mai collective < LĐLĐ tỉnh (province) -',
    'bang-khen: 2 individual < Thủ tướng Chính phủ (government) -',
  ],
  [
    'UBND huyện tặng Bằng khen và Kỷ niệm chương cho 3 cá nhân.',
    'bang-khen: 3 individual < UBND huyện (district) -',
    'ky-niem-chuong: 3 individual < UBND huyện (district) -',
  ],
  [
    'Đơn vị có 1 Huân chương Lao động hạng Ba, 2 Cờ thi đua của Chính phủ và 7 Bằng khen của Bộ Công thương.',
    'huan-chuong: 1 - < - -',
    'co-thi-dua: 2 - < Chính phủ (government) -',
    'bang-khen: 7 - < Bộ Công thương (ministry) -',
  ],
  [
    'Kết quả: 01 tập thể được tặng Cờ thi đua, 03 tập thể được tặng Bằng khen, 09 cá nhân được tặng Giấy khen.',
    'co-thi-dua: 1 collective < - -',
    'bang-khen: 3 collective < - -',
    'giay-khen: 9 individual < - -',
  ],
  [
    'LĐLĐ tỉnh tặng Bằng khen cho 6 tập thể, Giấy khen cho 8 cá nhân.',
    'bang-khen: 6 collective < LĐLĐ tỉnh (province) -',
    'giay-khen: 8 individual < LĐLĐ tỉnh (province) -',
  ],

  // Longer sentences
  [
    'Nhân dịp này, 10 tập thể và 15 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen; 25 tập thể được LĐLĐ tỉnh tặng Bằng khen vì thành tích năm 2024.',
    'bang-khen: 10 collective < Chủ tịch UBND tỉnh (province) -',
    'bang-khen: 15 individual < Chủ tịch UBND tỉnh (province) -',
    'bang-khen: 25 collective < LĐLĐ tỉnh (province) 2024',
  ],
  [
    'Tổng LĐLĐ Việt Nam đã tặng Cờ thi đua toàn diện cho 02 đơn vị, Cờ chuyên đề cho 01 đơn vị; Bằng khen cho 12 tập thể.',
    'co-thi-dua: 2 collective < Tổng LĐLĐ Việt Nam (confederation) -',
    'co-thi-dua: 1 collective < Tổng LĐLĐ Việt Nam (confederation) -',
    'bang-khen: 12 collective < Tổng LĐLĐ Việt Nam (confederation) -',
  ],
  [
    'Hội nghị đã khen thưởng 32 tập thể và 57 cá nhân có thành tích xuất sắc.',
    'khen-thuong: 32 collective < - -',
    'khen-thuong: 57 individual < - -',
  ],
  [
    'Đã có 01 tập thể được tặng Cờ thi đua của Chính phủ, 02 tập thể được tặng Cờ thi đua của UBND tỉnh.',
    'co-thi-dua: 1 collective < Chính phủ (government) -',
    'co-thi-dua: 2 collective < UBND tỉnh (province) -',
  ],
  [
    'Anh Lê Văn Hòa vinh dự được nhận Bằng khen của Chủ tịch UBND huyện Sao Mai và Giải thưởng Bàn tay vàng năm 2023.',
    'bang-khen: Lê Văn Hòa individual < Chủ tịch UBND huyện Sao Mai (district) -',
    'giai-thuong: Lê Văn Hòa individual < - 2023',
  ],
  [
    'LĐLĐ tỉnh Lam Hà nhận Cờ thi đua của Tổng LĐLĐ Việt Nam; các LĐLĐ huyện Sao Mai, Bến Sậy và Công đoàn ngành Y tế nhận Bằng khen.',
    'co-thi-dua: LĐLĐ tỉnh Lam Hà collective < Tổng LĐLĐ Việt Nam (confederation) -',
    'bang-khen: LĐLĐ huyện Sao Mai + LĐLĐ huyện Bến Sậy + Công đoàn ngành Y tế collective < Tổng LĐLĐ Việt Nam (confederation) -',
  ],
  [
    'Trong 5 năm qua có 3 tập thể được tặng thưởng Huân chương Lao động hạng Ba, 12 Cờ thi đua Chính phủ, 45 Bằng khen Thủ tướng Chính phủ.',
    'huan-chuong: 3 collective < - -',
    'co-thi-dua: 12 - < Chính phủ (government) -',
    'bang-khen: 45 - < Thủ tướng Chính phủ (government) -',
  ],
  [
    'Công đoàn cơ sở Trường THPT Đồi Cọ, Công đoàn cơ sở Bệnh viện Sao Mai được LĐLĐ tỉnh tặng Bằng khen.',
    'bang-khen: Công đoàn cơ sở Trường THPT Đồi Cọ + Công đoàn cơ sở Bệnh viện Sao Mai collective < LĐLĐ tỉnh (province) -',
  ],
  [
    'Tổng LĐLĐ Việt Nam tặng Bằng khen cho tập thể Ban Nữ công LĐLĐ tỉnh và 3 cá nhân.',
    'bang-khen: 3 individual < Tổng LĐLĐ Việt Nam (confederation) -',
    'bang-khen: Ban Nữ công LĐLĐ tỉnh collective < Tổng LĐLĐ Việt Nam (confederation) -',
  ],
  [
    'Bộ trưởng Bộ Giáo dục và Đào tạo tặng Bằng khen cho Công đoàn Trường Đại học Sông Hậu.',
    'bang-khen: Công đoàn Trường Đại học Sông Hậu collective < Bộ trưởng Bộ Giáo dục và Đào tạo (ministry) -',
  ],
  [
    'Có 1.245 người được tuyên dương, 312 người được nhận Bằng Lao động sáng tạo.',
    'bang-lao-dong-sang-tao: 312 individual < - -',
  ],
  [
    'Ông Trần Mai trao bằng khen của Chủ tịch UBND tỉnh tặng các tập thể, cá nhân.',
    'bang-khen: - mixed < Chủ tịch UBND tỉnh (province) -',
  ],
  [
    'Năm 2023, LĐLĐ huyện được UBND tỉnh tặng Cờ thi đua, được Tổng LĐLĐ Việt Nam tặng Bằng khen.',
    'co-thi-dua: LĐLĐ huyện collective < UBND tỉnh (province) 2023',
    'bang-khen: LĐLĐ huyện collective < Tổng LĐLĐ Việt Nam (confederation) 2023',
  ],
  [
    'Phó Chủ tịch Tổng LĐLĐ Việt Nam Đỗ Thị Sen trao Cờ thi đua cho Công ty Giày da Ánh Sáng.',
    'co-thi-dua: Công ty Giày da Ánh Sáng collective < Tổng LĐLĐ Việt Nam (confederation) -',
  ],
  [
    'Phó Chủ tịch LĐLĐ tỉnh Nguyễn Thị Lá và lãnh đạo huyện trao Giấy khen cho các tập thể.',
    'giay-khen: - collective < LĐLĐ tỉnh (province) -',
  ],
  [
    'Có 2 cá nhân được Thủ tướng tặng Bằng khen, 1 tập thể được Chính phủ tặng Cờ thi đua, 7 tập thể, 13 cá nhân được UBND tỉnh tặng Bằng khen.',
    'bang-khen: 2 individual < Thủ tướng (government) -',
    'co-thi-dua: 1 collective < Chính phủ (government) -',
    'bang-khen: 7 collective < UBND tỉnh (province) -',
    'bang-khen: 13 individual < UBND tỉnh (province) -',
  ],
  [
    'LĐLĐ tỉnh Lam Hà là 1 trong 5 đơn vị được Tổng LĐLĐ Việt Nam tặng Cờ thi đua.',
    'co-thi-dua: LĐLĐ tỉnh Lam Hà collective < Tổng LĐLĐ Việt Nam (confederation) -',
  ],
  ['LĐLĐ TP. Hải Phòng trao tặng 15 bằng khen.', 'bang-khen: 15 - < LĐLĐ TP. Hải Phòng (province) -'],

  // Entries of a list
  [
    '4) Bằng khen của LĐLĐ tỉnh: 16 tập thể, 47 cá nhân;',
    'bang-khen: 16 collective < LĐLĐ tỉnh (province) -',
    'bang-khen: 47 individual < LĐLĐ tỉnh (province) -',
  ],
  ['- Cờ thi đua: 03 đơn vị.', 'co-thi-dua: 3 collective < - -'],
  [
    '- 27 Bằng khen của Tổng LĐLĐ Việt Nam được trao cho 9 tập thể và 18 cá nhân;',
    'bang-khen: 9 collective < Tổng LĐLĐ Việt Nam (confederation) -',
    'bang-khen: 18 individual < Tổng LĐLĐ Việt Nam (confederation) -',
  ],
  ['- 33 kỷ niệm chương.', 'ky-niem-chuong: 33 - < - -'],

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
])('readAwards(%j)', (sentence, ...expected) => {
  expect(readAwards(sentence).map(brief)).toEqual(expected);
  const decomposed = readAwards(sentence.normalize('NFD')).map((award) => brief(award).normalize('NFC'));
  expect(decomposed).toEqual(expected);
  const spaced = readAwards(sentence.replaceAll(' ', '\u00a0')).map((award) =>
    brief(award).replaceAll('\u00a0', ' ')
  );
  expect(spaced).toEqual(expected);
});

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
