import { expectAwards } from './expect-awards';

test.each<[string, ...string[]]>([
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
])('readAwards(%j)', expectAwards);
