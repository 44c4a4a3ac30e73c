const COLLATOR = new Intl.Collator('vi', { numeric: true });

/**
 * Compares two names in Vietnamese dictionary order, numbers by value: 'Cụm 2' before 'Cụm 10', 'Ăn' after 'An'.
 * NFC and NFD compare equal.
 *
 * @returns negative, zero or positive, for `Array.prototype.sort`.
 * @example ['Yên Bái', 'Đắk Lắk', 'An Giang'].sort(collate) // ['An Giang', 'Đắk Lắk', 'Yên Bái']
 */
export function collate(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
