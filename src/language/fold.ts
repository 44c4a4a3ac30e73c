import { normalize } from './normalize';

/**
 * Folds Vietnamese text for search: lower case, no diacritics, đ as d.
 * Only for search keys and slugs: 'tỉ', 'tí' and 'tị' all fold to 'ti'.
 *
 * @example fold('Công đoàn Đắk Lắk') // 'cong doan dak lak'
 */
export function fold(text: string): string {
  return normalize(text, 'NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
