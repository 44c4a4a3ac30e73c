import { toQuery, type Builder, type OfferedType } from './builder';

/** Flattens nested parameters: `{ a: { b: 1 } }` is `a[b]=1`. */
function pairs(key: string, value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => pairs(`${key}[${name}]`, inner));
  }
  return [`${key}=${encodeURIComponent(String(value))}`];
}

/**
 * The REST request that gives what the page shows.
 *
 * @example '/api/sales/aggregate?aggregate[sum][0]=price&groupBy[0]=day:year'
 */
export function toRest(builder: Builder, type: OfferedType): string {
  const query = Object.entries(toQuery(builder, type)).flatMap(([key, value]) => pairs(key, value));
  return `/api/${type.plural}/aggregate?${query.join('&')}`;
}
