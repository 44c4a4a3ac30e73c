/** Vietnamese scale word → power of ten. Keys are lower-case NFC. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn', 3],
  ['ngàn', 3], // southern form
  ['vạn', 4],
  ['triệu', 6],
  ['tỉ', 9],
  ['tỷ', 9], // the same word, the other spelling
]);

/** English scale word → power of ten. */
export const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
