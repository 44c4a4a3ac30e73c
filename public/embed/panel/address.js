const TYPES = {
  post: 'articles',
  event: 'events',
  organisation: 'organisations',
  cluster: 'emulation-clusters',
};
const DOCUMENT_ID = /^[a-z0-9]{24}$/;

/**
 * What the element asks for: the first of post, event, organisation, cluster that is set. A post speaks of its own
 * periods, so `period` is for the other two.
 */
export function subjectOf(element) {
  const kind = Object.keys(TYPES).find((name) => element.getAttribute(name));
  if (!kind) return null;
  const period = ['organisation', 'cluster'].includes(kind) ? element.getAttribute('period') : null;
  return { type: TYPES[kind], key: element.getAttribute(kind), period };
}

/**
 * Fetches a panel by documentId or slug.
 *
 * @param base address under which the newsroom's `/api` lies.
 * @returns the body, or null when there is no such published document.
 * @throws {Error} when the API answers with anything but 200 or 404.
 */
export async function fetchPanel(base, { type, key, period }, locale, signal) {
  const ask = (id) => read(base, `${type}/${encodeURIComponent(id)}/figures`, { locale, period }, signal);
  const found = await ask(key);
  if (found || DOCUMENT_ID.test(key)) return found;
  // An address of yesterday: the document itself knows where it is today.
  const today = await read(base, `${type}/${encodeURIComponent(key)}`, { fields: 'slug', locale }, signal);
  return today && ask(today.data.documentId);
}

async function read(base, path, query, signal) {
  const url = new URL(`api/${path}`, base);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  const response = await fetch(url, { signal, credentials: 'omit' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}.`);
  return response.json();
}
