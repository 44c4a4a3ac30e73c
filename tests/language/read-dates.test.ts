import { readDates } from '../../src/language';

/** What the dates of a text are: canonical code, `?` behind an inferred year, or the time of day. */
const codes = (text: string, publishedOn?: string) =>
  readDates(text, publishedOn === undefined ? {} : { publishedOn }).map(({ period, inferred, clock }) =>
    clock === null ? `${period}${inferred ? '?' : ''}` : clock
  );

test.each<[string, string[]]>([
  ['Ngày 21/12/2024', ['2024-12-21']],
  ['ngày 21 tháng 12 năm 2024', ['2024-12-21']],
  ['Quốc khánh 2.9.1945', ['1945-09-02']],
  ['ngày 7-12-2023', ['2023-12-07']],
  ['tháng 5/2024', ['2024-05']],
  ['tháng 5 năm 2024', ['2024-05']],
  ['Quý I/2024', ['2024-Q1']],
  ['quý 2 năm 2024', ['2024-Q2']],
  ['6 tháng đầu năm 2024', ['2024-H1']],
  ['nửa cuối năm 2023', ['2023-H2']],
  ['3 tháng đầu năm 2023', ['2023-Q1']],
  ['9 tháng đầu năm 2023', ['null']],
  ['năm 2024', ['2024']],
  ['nhiệm kỳ 2018 - 2023', ['2018/2023']],
  ['giai đoạn 2021–2025', ['2021/2025']],
  ['năm học 2023-2024', ['2023/2024']],
  ['Tết Ất Tỵ 2025', ['2025']],
  ['15h30 ngày 7-12-2023', ['15:30', '2023-12-07']],
  ['Thứ hai - 23/12/2024 06:03', ['2024-12-23', '06:03']],
  ['lúc 7 giờ 30 phút', ['07:30']],
  ['(22/12/1944 - 22/12/2024)', ['1944-12-22', '2024-12-22']],
  ['từ ngày 01 - 15/01/1950', ['1950-01-01', '1950-01-15']],
  ['từ ngày 2 đến ngày 5/9/2023', ['2023-09-02', '2023-09-05']],
])('%j prints %j', (text, expected) => {
  expect(codes(text)).toEqual(expected);
  expect(codes(text.normalize('NFD'))).toEqual(expected);
  expect(codes(text.replaceAll(' ', '\u00a0'))).toEqual(expected);
});

test.each<[string, string | undefined, string[]]>([
  ['Chiều 16.3, công đoàn họp.', '2021-03-17', ['2021-03-16?']],
  ['Ngày 31/12, công đoàn họp.', '2024-01-02', ['2023-12-31?']],
  ['Ngày 5/1 tới sẽ khai mạc.', '2024-12-28', ['2025-01-05?']],
  ['Sáng nay, 28/12, công đoàn họp triển khai nhiệm vụ năm 2023.', undefined, ['2022-12-28?', '2023']],
  [
    'Ngày 13.1, công đoàn họp tổng kết năm 2024, nhiệm vụ năm 2025.',
    undefined,
    ['2025-01-13?', '2024', '2025'],
  ],
  ['Ngày 24/11, công đoàn họp tổng kết năm 2023.', undefined, ['2023-11-24?', '2023']],
  ['Trong quý III, công đoàn các cấp làm tốt.', '2024-10-01', ['2024-Q3?']],
  ['Tết Quý Mão đang đến gần.', '2022-12-28', ['2023?']],
  ['Tết Quý Mão đang đến gần.', undefined, ['2023?']],
  ['Ngày 13.1, công đoàn họp.', undefined, ['null']],
])('%j, published on %s, means %j', (text, publishedOn, expected) => {
  expect(codes(text, publishedOn)).toEqual(expected);
});

test.each([
  'Cả 6/6 đơn vị đều hoàn thành.',
  'Đến nay 5/7 chỉ tiêu đã đạt.',
  'Tổng trị giá 13.1 tỉ đồng.',
  'Có 2000 suất quà được trao.',
  'Điện thoại 0290.3111222.',
  'Nghị định 152/2020/NĐ-CP.',
  'Ngày 32/13 không có trong lịch.',
  'Tỉ số 3-1.',
  'Chị Quý mua quà.',
])('%j prints no date', (text) => {
  expect(codes(text)).toEqual([]);
});
