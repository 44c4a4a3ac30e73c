import { formatAttainment, formatChange } from '../../src/language';

test.each([
  [0.154, '2023', 'tăng 15,4% so với năm 2023', 'up 15.4% on 2023'],
  [-0.02, '2023-Q1', 'giảm 2% so với quý I/2023', 'down 2% on Q1 2023'],
  [0, '2023', 'không đổi so với năm 2023', 'unchanged on 2023'],
  [0.0004, '2023', 'không đổi so với năm 2023', 'unchanged on 2023'], // no 'tăng 0%'
  [1, '2018/2023', 'tăng 100% so với nhiệm kỳ 2018–2023', 'up 100% on 2018–2023'],
])('a change of %d on %s is %j and %j', (ratio, period, vi, en) => {
  expect(formatChange(ratio, period, 'vi')).toBe(vi);
  expect(formatChange(ratio, period, 'en')).toBe(en);
});

test('an invalid period is refused by name', () => {
  expect(() => formatChange(0.1, '2023-Q5', 'vi')).toThrow('period is "2023-Q5"');
});

test.each([
  [1.2, 'đạt 120% chỉ tiêu', '120% of target'],
  [0.905, 'đạt 90,5% chỉ tiêu', '90.5% of target'],
])('an attainment of %d is %j and %j', (ratio, vi, en) => {
  expect(formatAttainment(ratio, 'vi')).toBe(vi);
  expect(formatAttainment(ratio, 'en')).toBe(en);
});
