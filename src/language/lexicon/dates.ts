/** Words after which a bare `d/m`, `d.m` or `d-m` is a day. Lower-case NFC. */
export const DAY_LEADS: readonly string[] = [
  'ngày',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'mùng',
  'mồng',
  'nhật',
];

/** Words that lead a day only after another: "sáng nay", "thứ năm". */
export const DAY_LEADS_AFTER: Readonly<Record<string, readonly string[]>> = {
  nay: ['sáng', 'trưa', 'chiều', 'tối', 'hôm', 'đêm'],
  qua: ['hôm', 'đêm'],
  hai: ['thứ'],
  ba: ['thứ'],
  tư: ['thứ'],
  năm: ['thứ'],
  sáu: ['thứ'],
  bảy: ['thứ'],
};

/** Words before the number of a day without its month: "ngày 5", "mùng 2", "đêm 30 Tết". */
export const BARE_DAY_LEADS: readonly string[] = ['ngày', 'mùng', 'mồng', 'rằm', 'hôm', 'đêm'];

/** Words that make "ngày 50" a rate and no date: "mỗi ngày 50 suất". */
export const EVERY: readonly string[] = ['mỗi', 'một', 'hằng', 'hàng', 'trong'];

/** The ten heavenly stems in the order of the years that end in 0, 1, 2 …: 2020 was Canh Tý. */
export const STEMS: readonly string[] = [
  'canh',
  'tân',
  'nhâm',
  'quý',
  'giáp',
  'ất',
  'bính',
  'đinh',
  'mậu',
  'kỷ',
];

/** The twelve earthly branches in the order of the remainders of the year by 12; year 0 would be Thân. */
export const BRANCHES: readonly (readonly string[])[] = [
  ['thân'],
  ['dậu'],
  ['tuất'],
  ['hợi'],
  ['tý', 'tí'],
  ['sửu'],
  ['dần'],
  ['mão', 'mẹo'],
  ['thìn'],
  ['tỵ', 'tị'],
  ['ngọ'],
  ['mùi'],
];

/** Words for the halves of a year. */
export const HALVES: ReadonlyMap<string, 1 | 2> = new Map([
  ['đầu', 1],
  ['cuối', 2],
]);

/** Words that begin a month, a quarter or a half of a year: "tháng 5", "quý I", "sáu tháng đầu năm". */
export const DATE_WORDS: readonly string[] = ['tháng', 'quý', 'nửa', 'ba', 'sáu', 'chín'];
