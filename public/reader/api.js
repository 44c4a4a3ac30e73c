const HOME = new URL('../', import.meta.url);

/** The API's refusal. `status` is 0 when no answer came at all. */
export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
  }
}

/**
 * Reads from the public content API.
 *
 * @param params nested like Strapi's own: `{ populate: { cover: { populate: { image: true } } } }`.
 * @throws {ApiError} when the answer is not 200.
 */
export async function get(path, params = {}, signal = undefined) {
  const url = new URL(`api/${path}`, HOME);
  for (const [name, value] of flatten(params)) url.searchParams.append(name, value);
  let response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, `No answer from ${url.pathname}: ${error.message}`);
  }
  if (!response.ok) throw new ApiError(response.status, `${url.pathname} answered ${response.status}.`);
  return response.json();
}

/** `{ a: { b: 'c' } }` → `[['a[b]', 'c']]`, as the query parser of Strapi reads it back. */
function flatten(value, name = '') {
  if (value === null || typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, name ? `${name}[${key}]` : key));
}
