/** Pages that need a key, and the query parameter that names each: `/?post=slug`. */
const KEYED = ['post', 'category', 'tag', 'cluster', 'organisation'];

/**
 * Reads an address.
 *
 * @returns `{ page, key, locale, year, at }`; `page` is `front` for the bare address.
 * @example parseRoute('?cluster=cum-so-5&year=2023&lang=en')
 *   // { page: 'cluster', key: 'cum-so-5', locale: 'en', year: '2023', at: 1 }
 */
export function parseRoute(search) {
  const query = new URLSearchParams(search);
  const keyed = KEYED.find((name) => query.get(name));
  const year = query.get('year') ?? '';
  return {
    page: keyed ?? (query.has('clusters') ? 'clusters' : 'front'),
    key: keyed ? query.get(keyed) : null,
    locale: query.get('lang') === 'en' ? 'en' : 'vi',
    year: /^\d{4}$/.test(year) ? year : null,
    at: Math.max(1, Math.trunc(Number(query.get('page'))) || 1),
  };
}

/**
 * The address of a page, relative to the reader's own: `parseRoute` reads it back.
 *
 * @example href({ page: 'post', key: 'ban-giao-nha', locale: 'en' })  // '?post=ban-giao-nha&lang=en'
 */
export function href({ page, key, locale, year, at }) {
  const query = new URLSearchParams();
  if (KEYED.includes(page)) query.set(page, key);
  if (page === 'clusters') query.set('clusters', 'all');
  if (year) query.set('year', year);
  if (at > 1) query.set('page', String(at));
  if (locale === 'en') query.set('lang', 'en');
  const search = query.toString();
  return search ? `?${search}` : './';
}
