/** Vietnamese words for 0 to 9, with the forms that they take after a ten. Lower-case NFC. */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['mốt', 1], // hai mươi mốt
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4], // hai mươi tư
  ['năm', 5],
  ['lăm', 5], // mười lăm
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Words that multiply the digit before them, below a thousand. */
export const PLACE_WORDS: ReadonlyMap<string, number> = new Map([
  ['mươi', 10],
  ['chục', 10],
  ['trăm', 100],
]);

/** 'một trăm linh năm': an empty place. */
export const ZERO_WORDS: ReadonlySet<string> = new Set(['linh', 'lẻ']);

/** Words that multiply everything before them. */
export const LARGE_WORDS: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỉ', 1e9],
  ['tỷ', 1e9],
]);
