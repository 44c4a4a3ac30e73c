/** Where Strapi keeps the language that the visitor chose; it falls back to English without one. */
const CHOICE = 'strapi-admin-language';

/** Lets somebody who has not chosen a language yet begin in Vietnamese; a choice made before stays. */
export function startInVietnamese(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  if (storage.getItem(CHOICE) === null) storage.setItem(CHOICE, 'vi');
}
