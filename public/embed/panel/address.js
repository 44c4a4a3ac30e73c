const TYPES = {
  post: 'articles',
  event: 'events',
  organisation: 'organisations',
  cluster: 'emulation-clusters',
};
const DOCUMENT_ID = /^[a-z0-9]{24}$/;

/** Which attribute names the subject of the panel: the first of post, event, organisation, cluster that is set. */
export function subjectOf(element) {
  const kind = Object.keys(TYPES).find((name) => element.getAttribute(name));
  return kind ? { type: TYPES[kind], key: element.getAttribute(kind) } : null;
}

/**
 * Fetches a panel by documentId or slug.
 *
 * @param base address under which the newsroom's `/api` lies.
 * @returns the body, or null when there is no such published document.
 * @throws {Error} when the API answers with anything but 200 or 404.
 */
export async function fetchPanel(base, { type, key }, locale, period, signal) {
  const id = DOCUMENT_ID.test(key) ? key : await findId(base, type, key, locale, signal);
  if (!id) return null;
  const url = new URL(`api/${type}/${encodeURIComponent(id)}/figures`, base);
  url.searchParams.set('locale', locale);
  if (period) url.searchParams.set('period', period);
  return read(url, signal);
}

/** The panel is asked for by documentId; a slug, today's or an old one, is looked up first. */
async function findId(base, type, slug, locale, signal) {
  const url = new URL(`api/${type}/${encodeURIComponent(slug)}`, base);
  url.searchParams.set('fields', 'slug');
  url.searchParams.set('locale', locale);
  return (await read(url, signal))?.data?.documentId ?? null;
}

async function read(url, signal) {
  const response = await fetch(url, { signal, credentials: 'omit' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}.`);
  return response.json();
}
