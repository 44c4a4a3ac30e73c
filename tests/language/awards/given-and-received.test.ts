import { expectAwards } from './expect-awards';

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
])('readAwards(%j)', expectAwards);
