import { ApiError, get } from './api.js';

const NAMED = { fields: 'name,slug' };
const PHOTO = { populate: 'image' };
const CARD = {
  fields: 'title,slug,standfirst,publicationDate',
  populate: { cover: PHOTO, category: NAMED },
};
const POST = {
  cover: PHOTO,
  photos: PHOTO,
  authors: { fields: 'name,role' },
  category: NAMED,
  tags: NAMED,
  organisations: { fields: 'name,shortName,slug' },
  clusters: NAMED,
  event: { fields: 'title,startsAt,place' },
  source: true,
  seo: true,
  related: CARD,
};
const NEWEST = { inline: true, ...CARD, sort: 'publicationDate:desc' };

const other = (locale) => (locale === 'vi' ? 'en' : 'vi');

/** A document exists, but not in the language asked for. */
export class Untranslated extends Error {
  constructor(locale, title) {
    super(`Only in ${locale}: ${title}`);
    this.name = 'Untranslated';
    this.locale = locale;
    this.title = title;
  }
}

/** Header and footer need these on every page: asked once per language. */
const kept = new Map();
function once(name, ask) {
  if (!kept.has(name)) {
    const answer = ask();
    kept.set(name, answer);
    answer.catch(() => kept.delete(name));
  }
  return kept.get(name);
}

/** The site's identity; null while the editors have not written it in this language. */
export const readSite = (locale) =>
  once(`site ${locale}`, async () => {
    try {
      return (await get('site', { locale })).data;
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    }
  });

/** Top categories, in the editors' order. */
export const readCategories = (locale) =>
  once(`categories ${locale}`, async () => {
    const filters = { parent: { documentId: { $null: true } } };
    return (await get('categories', { locale, ...NAMED, filters, sort: ['order', 'name'] })).data;
  });

/** The newest posts that match, without counting them all. */
export async function readNewest(locale, limit, filters, signal) {
  const pagination = { start: 0, limit, withCount: false };
  return (await get('articles', { locale, ...NEWEST, filters, pagination }, signal)).data;
}

/** Posts of a category and of the categories right below it. */
export const inCategory = (documentId) => ({
  $or: [
    { category: { documentId } },
    { category: { parent: { documentId } } },
    { categories: { documentId } },
  ].map(equal),
});
export const withTag = (documentId) => equal({ tags: { documentId } });
export const ofOrganisation = (documentId) => equal({ organisations: { documentId } });
export const ofCluster = (documentId) => equal({ clusters: { documentId } });

/** `{ a: { documentId: 'x' } }` → `{ a: { documentId: { $eq: 'x' } } }` */
const equal = (filter) =>
  Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      name,
      typeof value === 'string' ? { $eq: value } : equal(value),
    ])
  );

/** One page of posts, newest first. `meta.pagination` says how many pages there are. */
export const readPosts = (locale, filters, page, signal) =>
  get('articles', { locale, ...NEWEST, filters, pagination: { page, pageSize: 12 } }, signal);

/** A post by slug or documentId with all that its page shows. */
export const readPost = (key, locale, signal) => readNamed('articles', key, locale, POST, signal);

/** A post, category, tag, cluster or organisation by slug or documentId; an old slug finds it too. */
export async function readNamed(type, key, locale, populate, signal) {
  const inline = type === 'articles' && { inline: true };
  const read = async (id, language) =>
    (await get(`${type}/${encodeURIComponent(id)}`, { locale: language, populate, ...inline }, signal)).data;
  try {
    return await read(key, locale);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return readTranslation(await read(key, other(locale)), locale, read);
  }
}

/** A slug belongs to one language: this is the document that it names in the other one. */
async function readTranslation(original, locale, read) {
  try {
    return await read(original.documentId, locale);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Untranslated(other(locale), original.title ?? original.name);
  }
}

const isMissing = (error) => error instanceof ApiError && error.status === 404;

/** The clusters with their owners and years. */
export async function readClusters(locale, signal) {
  const populate = { owner: { fields: 'name' }, years: { fields: 'year' } };
  const sort = ['number', 'name'];
  return (await get('emulation-clusters', { locale, populate, sort, pagination: { pageSize: 100 } }, signal))
    .data;
}

/** No switch needs more years than this. */
const MOST_YEARS = 12;

/**
 * The years from the newest figure back to the oldest; none where figures are not public.
 *
 * @param filters which figures, in Strapi's terms.
 */
export async function readYears(filters, signal) {
  const end = async (order) => {
    const query = { fields: 'period', filters, sort: `period:${order}`, pagination: { limit: 1 } };
    return (await get('figures', query, signal)).data[0]?.period;
  };
  try {
    const [oldest, newest] = await Promise.all([end('asc'), end('desc')]);
    if (!newest) return [];
    const last = Number(newest.split('/').pop().slice(0, 4)); // a term ends with its last year
    const count = Math.min(MOST_YEARS, last - Number(oldest.slice(0, 4)) + 1);
    return Array.from({ length: count }, (_, back) => String(last - back));
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return [];
    throw error;
  }
}
