import { readFigures, type Figure, type Indicator } from '../../src/language';

/** A figure in one line: value (to upper), qualifier unless exact, unit, and what hangs on it. */
const line = ({ value, upper, qualifier, unit, target, denominator, percent }: Figure) =>
  [
    upper === null ? value : `${value}..${upper}`,
    qualifier === 'exact' ? '' : qualifier,
    unit,
    target === null ? '' : `target ${target}`,
    denominator === null ? '' : `of ${denominator}`,
    percent === null ? '' : `${percent}%`,
  ]
    .filter((part) => part !== '')
    .join(' ');

const read = (text: string) => readFigures(text).map(line);

test.each<[string, string[]]>([
  // money
  ['Quỹ chi 2,5 tỉ đồng.', ['2500000000 vnd']],
  ['Quỹ chi 2,5 tỷ đồng.', ['2500000000 vnd']],
  ['Tổng mức đầu tư 6,737 tỉ đồng.', ['6737000000 vnd']],
  ['Cả nước giải ngân 10.617 tỉ đồng.', ['10617000000000 vnd']],
  ['Gói hỗ trợ 2 nghìn tỉ đồng.', ['2000000000000 vnd']],
  ['Tổng số tiền 1.250.000.000đ.', ['1250000000 vnd']],
  ['Ủng hộ được 1 tỷ 250 triệu đồng.', ['1250000000 vnd']],
  ['Mỗi người góp 2 triệu rưỡi.', ['2500000 vnd']],
  ['Mức 500k/suất, thưởng 5tr/người.', ['500000 vnd', '5000000 vnd']],
  ['Bà con góp chừng 2,8 triệu một người.', ['2800000 about vnd']],
  ['Lương cơ bản 5,5 - 6 triệu đồng/tháng.', ['5500000..6000000 vnd/month']],
  ['Thu nhập khoảng 10 triệu đồng/người/tháng.', ['10000000 about vnd/month']],
  ['Có nơi trả 12 triệu đồng mỗi tháng.', ['12000000 vnd/month']],
  ['Giá không quá 15 triệu đồng/m2.', ['15000000 nearly vnd/m2']],
  ['Bạn bè quốc tế góp 1.500 USD.', ['1500 usd']],
  ['Tổng số tiền 18,6 tỉ đồng.', ['18600000000 vnd']],
  ['Có 20,5% công nhân tham gia.', ['20.5 percent']],
  // ranges
  ['Mỗi suất từ 300 nghìn đồng đến 1,5 triệu đồng.', ['300000..1500000 vnd']],
  ['Mức hỗ trợ 200-500 ngàn đồng.', ['200000..500000 vnd']],
  ['Mức hỗ trợ 500.000 - 1 triệu đồng.', ['500000..1000000 vnd']],
  ['Mức hỗ trợ từ 700 đến 1,2 triệu đồng.', ['700000..1200000 vnd']],
  ['Giá thấp hơn từ 20% đến 30%.', ['20..30 percent']],
  ['Mỗi tổ có 5 – 7 công nhân.', ['5..7 person']],
  // qualifiers
  ['Trao gần 3.250 phần quà.', ['3250 nearly gift']],
  ['Trao hơn 3.250 phần quà.', ['3250 over gift']],
  ['Trao ít nhất 3.250 phần quà.', ['3250 over gift']],
  ['Trao không quá 3.250 phần quà.', ['3250 nearly gift']],
  ['Trao xấp xỉ 3.250 phần quà.', ['3250 about gift']],
  ['Lương từ 8 triệu đồng/tháng trở lên.', ['8000000 over vnd/month']],
  ['Doanh nghiệp có từ 25 lao động trở lên.', ['25 over person']],
  ['Từ 95% công đoàn cơ sở trở lên xếp loại tốt.', ['95 over percent']],
  ['Năng suất cao hơn 5% so với năm trước.', ['5 percent']],
  ['Thưởng cao nhất 120 triệu đồng.', ['120000000 vnd']],
  // targets, wholes, percentages
  ['Thực tăng 1.320/1.200 đoàn viên, đạt 110% chỉ tiêu giao.', ['1320 person target 1200 110%']],
  ['Đã chi 25/30 tỉ đồng.', ['25000000000 vnd of 30000000000']],
  ['Hiện có 15.200 đoàn viên/16.000 CNVCLĐ.', ['15200 person of 16000']],
  ['Có 98/120 CĐCS (81,7%) nộp báo cáo.', ['98 union of 120 81.7%']],
  ['Có 4 trong số 6 đơn vị tham gia.', ['4 unit of 6']],
  ['Có 2.600 sáng kiến, vượt 30% chỉ tiêu (2.000 sáng kiến).', ['2600 initiative 30%', '2000 initiative']],
  ['Đã tập huấn cho 80% công nhân (chỉ tiêu 70%).', ['80 percent target 70']],
  ['Thu đạt 98,5% kế hoạch, tăng 12% so với cùng kỳ năm 2023.', ['98.5 percent', '12 percent']],
  ['Số vụ giảm từ 75 vụ xuống còn 60 vụ.', ['75 case', '60 case']],
  ['Tỉ lệ tăng từ 12% lên 15%.', ['12 percent', '15 percent']],
  // the unit before the number, or taken over
  ['Tổng số đoàn viên là 28.406.', ['28406 person']],
  ['Nữ: 4.377 người; nam: 3.105.', ['4377 person', '3105 person']],
  [
    'Toàn cụm có 312 CĐCS, trong đó khối hành chính 198 đơn vị, khối sản xuất 114.',
    ['312 union', '198 union', '114 union'],
  ],
  ['Hỗ trợ 02 nhà (01 xây mới, 01 sửa chữa).', ['2 house', '1 house', '1 house']],
  ['Kết nạp 231 đoàn viên, thực tăng 119.', ['231 person', '119 person']],
  ['Đối thoại về tiền lương 109 cuộc.', ['109 meeting']],
  // nouns
  ['Có 24.000 lượt người xem, 350 người dự.', ['24000 turn', '350 person']],
  ['Tặng 3.000 vé tàu, vé xe và 50 chuyến xe.', ['3000 ticket', '50 trip']],
  ['Trồng 5.000 cây xanh, xây 3 cây cầu, làm 12km đường.', ['5000 tree', '3 bridge', '12 km']],
  ['Trao 10 tấn gạo cho 15 tỉnh, thành phố.', ['10 tonne', '15 province']],
  ['Ngôi nhà rộng gần 100 m2.', ['100 nearly m2']],
  ['Sân rộng 450 m² vừa mở.', ['450 m2']],
  ['Thăm 250 đoàn viên, người lao động, gia đình đoàn viên.', ['250 household']],
  ['Cả nước có 2 triệu đoàn viên.', ['2000000 person']],
  ['Có 19 đồng chí được khen, tiền thưởng 19 đồng tượng trưng.', ['19 person', '19 vnd']],
  ['Hội nghị ra mắt 09 nghiệp đoàn.', ['9 union']],
  ['Có 3000 người giãn việc.', ['3000 person']],
  ['Hơn 2024 người đã đến.', ['2024 over person']],
  ['Hai mươi lăm công nhân nhận một trăm linh năm suất quà.', ['25 person', '105 gift']],
  ['Đội lắp 12 máy lọc nước.', ['12 item']],
  ['Trao 115 “Nhà nhân ái” cho bà con.', ['115 house']],
  ['Công nhân được nghỉ 9 ngày, thưởng 1 tháng lương.', ['9 day', '1 month']],
])('%j tells %j', (text, figures) => {
  expect(read(text)).toEqual(figures);
  expect(read(text.normalize('NFD'))).toEqual(figures);
  expect(read(text.replaceAll(' ', '\u00a0'))).toEqual(figures);
});

test.each([
  'Cụm thi đua số 5 họp lần thứ 6, khóa 10, nhiệm kỳ 2018 - 2023.',
  'Cụm số 5 đơn vị nào cũng khá.',
  'Điều 5 Nghị định 152/2020/NĐ-CP và Quyết định số 1234/QĐ-TTg ngày 12/5/2023.',
  'Giấy phép số 01/GP-STTTT.',
  'Điện thoại: 02090 111222 - Fax: 0290.3111333 - 0912.345.678.',
  'Địa chỉ: số 56 Lê Duẩn, Phường 3, Quận 1, Km5, Quốc lộ 3.',
  'Xem https://bao.vn/tin-tuc-700123.html hoặc viết cho a12@b3.vn.',
  'Ảnh z7000111222333 1f2e3d4c5b6a7988.',
  'Dịch COVID-19 và Covid - 19.',
  'Chị Hoa, 35 tuổi, làm 12 tiếng một ngày đã 10 năm.',
  'Kỷ niệm 95 năm ngày thành lập.',
  'Trong 8 tháng của năm 2013, sau hơn 3 ngày.',
  'Chương trình “60 nghìn sáng kiến, chung sức vươn lên”.',
  'Hưởng ứng chương trình "1 triệu sáng kiến".',
  'Đề án 1 triệu căn nhà ở xã hội.',
  'Gian hàng 0 đồng, chuyến xe 0 đồng.',
  'Hàng nghìn công nhân, hàng trăm suất quà, nhiều tập thể.',
  'Trận đấu kết thúc 3-1 lúc 16h30, nhiệt độ 38-40 độ.',
  'Tất cả: 80001122. Đang truy cập25. Hôm nay5,218.',
  'Năm 2024, tháng 5, quý I/2024, 6 tháng đầu năm.',
  'Ngày 13.1, chiều 16.3, sáng nay 28/12.',
  'Lớp 9A, phòng 301, tầng 3, tổ 7.',
  'Tỉ lệ và tỉ trọng đều tăng.',
  'Tỉnh xếp thứ 3/63 tỉnh, thành phố.',
  'Một công nhân, hai tổ, ba ca.',
  '1. Kết quả\n2. Phương hướng\n3. Khen thưởng',
  'Công ty TNHH 2 thành viên Hoa Sứ.',
  '© 2021 Công đoàn tỉnh.',
  '1️⃣ Công đoàn họp.',
])('%j tells nothing', (text) => {
  expect(read(text)).toEqual([]);
});

test('a figure told in headline and text is one figure with two places', () => {
  const [figure, ...others] = readFigures(
    'Kết nạp 4.120 đoàn viên\nNăm 2024, ngành kết nạp mới 4.120 đoàn viên.'
  );
  expect(others).toEqual([]);
  expect(figure?.places.map(({ quote }) => quote)).toEqual(['4.120 đoàn viên', '4.120 đoàn viên']);
  expect(figure?.numbers).toHaveLength(2);
  expect(figure).toMatchObject({ indicator: 'members-admitted', period: '2024', periodInferred: false });
});

test('two figures of one size stay two', () => {
  expect(
    read('Trao 50 suất quà cho người già. Trao 50 suất quà cho trẻ em.\nHỗ trợ 20 căn nhà, khen 20 cá nhân.')
  ).toEqual(['50 gift', '50 gift', '20 house', '20 person']);
});

test('of two phrases the nearer one speaks of the number', () => {
  const told = readFigures('LĐLĐ huyện lập 5 CĐCS và kết nạp 515/500 đoàn viên.').at(-1);
  expect(told).toMatchObject({ value: 515, target: 500, indicator: 'members-admitted' });
});

test.each([
  ['LĐLĐ tỉnh Lam Châu đã tặng 300 suất quà.', 'LĐLĐ tỉnh Lam Châu'],
  ['Cụm thi đua số 3 tổ chức tổng kết. Toàn cụm kết nạp 300 đoàn viên.', 'Cụm thi đua số 3'],
  ['LĐLĐ tỉnh Lam Châu tổ chức hội nghị. Công đoàn Y tế tỉnh kết nạp 30 đoàn viên.', 'Công đoàn Y tế tỉnh'],
])('the subject of %j is %s', (text, subject) => {
  expect(readFigures(text)[0]?.subject).toBe(subject);
});

test('a listed organisation is named as the list names it', () => {
  const subjects = [
    { id: 'lc', name: 'Liên đoàn Lao động tỉnh Lam Châu', aliases: ['LĐLĐ tỉnh Lam Châu', 'LĐLĐ Lam Châu'] },
  ];
  expect(readFigures('LĐLĐ Lam Châu trao 300 suất quà.', { subjects })[0]).toMatchObject({
    subject: 'Liên đoàn Lao động tỉnh Lam Châu',
    subjectId: 'lc',
  });
});

test.each([
  ['Năm 2024, trao 300 suất quà.', '2024', false],
  ['Trong 6 tháng đầu năm 2024, trao 300 suất quà.', '2024-H1', false],
  ['Nhiệm kỳ 2018 - 2023, trao 300 suất quà.', '2018/2023', false],
  ['Năm 2024 công đoàn làm tốt. Đã trao 300 suất quà.', '2024', false],
  ['Tổng kết năm 2024, bàn nhiệm vụ năm 2025.\nĐã trao 300 suất quà.', '2024', false],
  ['Trao 300 suất quà, tăng so với năm 2023.', null, false],
])('the period of %j is %s', (text, period, inferred) => {
  expect(readFigures(text)[0]).toMatchObject({ period, periodInferred: inferred });
});

test('an own catalogue takes the place of the default one', () => {
  const apples: Indicator = {
    code: 'apples',
    unit: 'item',
    kind: 'flow',
    better: 'higher',
    name: { vi: 'Táo', en: 'Apples' },
    definition: { vi: 'Số táo hái được.', en: 'Apples picked.' },
    aliases: ['tặng # quả táo'],
  };
  expect(readFigures('Tổ tặng 300 quả táo.', { indicators: [apples] })[0]?.indicator).toBe('apples');
  expect(readFigures('Tổ trao 300 suất quà.', { indicators: [apples] })[0]?.indicator).toBeNull();
});

test.each([
  ['Thực tăng 1.320/1.200 đoàn viên, đạt tỉ lệ 110% chỉ tiêu giao.', 'attainment'],
  ['Thành lập 30 CĐCS, đạt 105% chỉ tiêu.', 'attainment'],
  ['Có 2.600 sáng kiến, vượt 30% chỉ tiêu.', 'excess'],
  ['Có 4.377 lao động nữ, chiếm 62% tổng số lao động.', 'share'],
  ['Có 98/120 CĐCS (81,7%) nộp báo cáo.', 'share'],
  ['Có 98/120 CĐCS nộp báo cáo, đạt 81,7%.', 'share'],
  ['Thu 3,2 tỉ đồng, tăng 12% so với cùng kỳ.', 'rise'],
  ['Còn 60 vụ, giảm 20% so với cùng kỳ.', 'fall'],
  ['Trao 60 suất quà.', null],
])('the percentage of %j is %s', (text, meaning) => {
  expect(readFigures(text)[0]?.percentMeaning).toBe(meaning);
});
