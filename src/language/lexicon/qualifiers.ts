/** How a printed number stands to the true one; see `qualifier.ts`. */
export type Qualifier = 'exact' | 'nearly' | 'over' | 'about';

/** The word that the product itself prints for each qualifier. */
export const QUALIFIER_WORDS: Readonly<Record<Qualifier, { vi: string; en: string }>> = {
  exact: { vi: '', en: '' },
  nearly: { vi: 'gần', en: 'nearly' },
  over: { vi: 'trên', en: 'over' },
  about: { vi: 'khoảng', en: 'about' },
};

/** Phrases before a number, by what they say about it. Lower-case NFC. */
export const QUALIFIERS_BEFORE: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly string[]>> = {
  nearly: [
    'gần',
    'ngót',
    'ngót nghét',
    'suýt soát',
    'không quá',
    'không vượt quá',
    'không hơn',
    'không cao hơn',
    'không nhiều hơn',
    'tối đa là',
    'tối đa',
    'dưới',
    'chưa đến',
    'chưa tới',
    'chưa đầy',
    'nearly',
    'almost',
    'under',
    'up to',
    'at most',
    'no more than',
  ],
  over: [
    'trên',
    'hơn',
    'quá',
    'ngoài',
    'ít nhất',
    'tối thiểu',
    'không dưới',
    'không thấp hơn',
    'không nhỏ hơn',
    'ít nhất là',
    'tối thiểu là',
    'từ trên',
    'không ít hơn',
    'over',
    'more than',
    'at least',
    'no fewer than',
    'no less than',
  ],
  about: [
    'khoảng',
    'khoảng trên dưới',
    'trên dưới',
    'khoảng chừng',
    'chừng',
    'tầm',
    'độ',
    'ước',
    'ước tính',
    'ước khoảng',
    'ước đạt',
    'ước chừng',
    'xấp xỉ',
    'gần khoảng',
    'cỡ',
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'an estimated',
  ],
};

/** Phrases after the number and its unit: "từ 5 năm trở lên". Lower-case NFC. */
export const QUALIFIERS_AFTER: Readonly<Record<'nearly' | 'over', readonly string[]>> = {
  over: ['trở lên', 'or more', 'and more'],
  nearly: ['trở xuống', 'trở lại', 'or less', 'or fewer'],
};
